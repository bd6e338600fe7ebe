import { phrase as p, phrasesOf } from '../../phrase.ts';

/** Somebody or something connects the two. */

export const REFERRAL = phrasesOf('reason/referral', 'reason', [
  p('suggested', 'short', '{referrer} suggested I write to you.'),
  p('name', 'short', '{referrer} gave me your name.'),
  p('ask-you', 'short', '{referrer} said you would be the one to ask.'),
  p('thought', 'short', '{referrer} thought it would be worth my writing to you.'),
  p('sent', 'short', '{referrer} sent me your way.'),
  p('pointed', 'short', '{referrer} pointed me to you.'),
  p(
    'suggested-full',
    'full',
    '{referrer} suggested that I write to you, which is why you are hearing from me.',
  ),
  p('ask-full', 'full', '{referrer} told me that you would be the person to ask.'),
  p(
    'name-full',
    'full',
    'I have your name from {referrer}, who thought you might not mind a question.',
  ),
]);

export const INTRODUCTION = phrasesOf('reason/introduction', 'reason', [
  p('kind', 'short', '{introducer} was kind enough to introduce us.'),
  p('touch', 'short', '{introducer} has put us in touch.'),
  p('glad', 'short', '{introducer} introduced us, and I am glad of it.'),
  p('kind-full', 'full', '{introducer} was kind enough to put the two of us in touch.'),
  p(
    'glad-full',
    'full',
    '{introducer} introduced us, and I have been looking forward to writing to you.',
  ),
]);

export const MUTUALS = phrasesOf('reason/mutuals', 'reason', [
  p('know', 'short', 'we both know {mutual}.'),
  p('common', 'short', 'you and I have {mutual} in common.'),
  p('through', 'short', 'I see that we both know {mutual}.'),
  p('know-full', 'full', 'you and I both know {mutual}, so I hope I am not quite a stranger.'),
  p('common-full', 'full', 'we have {mutual} in common, which gave me the courage to write.'),
]);

export const SHARED_SCHOOL = phrasesOf('reason/shared-school', 'reason', [
  p('both', 'short', 'we both went to {school}.'),
  p('too', 'short', 'I went to {school} too.'),
  p('share', 'short', 'you and I share {school}.'),
  p('both-full', 'full', 'we both went to {school}, so I am taking the liberty of writing.'),
  p(
    'too-full',
    'full',
    'I was at {school} too, and was glad to see where you have gone from there.',
  ),
]);

export const SHARED_EMPLOYER = phrasesOf('reason/shared-employer', 'reason', [
  p('both', 'short', 'we have both worked at {employer}.'),
  p('know', 'short', 'like you, I know {employer} from the inside.'),
  p('share', 'short', 'you and I share {employer}.'),
  p(
    'both-full',
    'full',
    'we have both worked at {employer}, so you are not quite a stranger to me.',
  ),
  p(
    'know-full',
    'full',
    'like you, I know {employer} from the inside, and that gave me the courage to write.',
  ),
]);

export const SHARED_CITY = phrasesOf('reason/shared-city', 'reason', [
  p('both', 'short', 'we are both in {city}.'),
  p('too', 'short', "I'm in {city} too."),
  p('both-full', 'full', 'you and I are both in {city}, so I thought I would simply ask.'),
  p('too-full', 'full', 'I live in {city} as well, so I thought I would simply ask.'),
]);

export const SHARED_LANGUAGE = phrasesOf('reason/shared-language', 'reason', [
  p('both', 'short', 'we both speak {language}.'),
  p('share', 'short', 'you and I share {language}.'),
  p('both-full', 'full', 'we both speak {language}, which gave me the courage to write.'),
  p('share-full', 'full', 'you and I have {language} in common, so I thought I would simply ask.'),
]);

export const LOCAL_EXPERT = phrasesOf('reason/local-expert', 'reason', [
  p('years', 'short', 'you have {years:count} years of {field} behind you.'),
  p('place', 'short', 'you have spent {years:count} years in {field}, and you know {place}.'),
  p(
    'far-better',
    'short',
    'after {years:count} years in {field} you know it far better than I do.',
  ),
  p('who-else', 'short', 'with {years:count} years in {field}, you are the one to ask.'),
  p(
    'years-full',
    'full',
    'you have spent {years:count} years in {field}, so I would rather ask you than guess.',
  ),
  p(
    'place-full',
    'full',
    'you are in {place} and have {years:count} years of {field} behind you, which is why I am asking you.',
  ),
  p(
    'far-full',
    'full',
    'after {years:count} years in {field} you know it far better than anything I could look up.',
  ),
]);

export const PLAIN = phrasesOf('reason/plain', 'reason', [
  p('understand', 'short', 'I would like to understand the work you do.'),
  p('guess', 'short', 'I would rather ask you about your work than guess at it.'),
  p('curious', 'short', "I'm curious about the work you do."),
  p(
    'understand-full',
    'full',
    'I would like to understand the work you do, and I would rather ask you than guess.',
  ),
  p('curious-full', 'full', "I'm curious about the work you do and how you came to it."),
]);
