import { phrase as p, phrasesOf } from '../../phrase.ts';

/** Somebody or something connects the two. */

/** Says only that somebody referred the sender: what they thought or said is not ours to claim (G2). */
export const REFERRAL = phrasesOf('reason/referral', 'reason', [
  p('suggested', 'short', "{referrer} suggested I write to you, and I'm curious about your work."),
  p('name', 'short', "{referrer} gave me your name, and I'd like to ask about your work."),
  p('pointed', 'short', '{referrer} pointed me to you, so here I am with a question.'),
  p('sent', 'short', '{referrer} sent me your way, and I have a question about your work.'),
  p('suggested-bare', 'bare', '{referrer} suggested I write to you.'),
  p('name-bare', 'bare', '{referrer} gave me your name.'),
  p('suggested-full', 'full', '{referrer} suggested that I write to you.'),
  p('name-full', 'full', '{referrer} was kind enough to give me your name.'),
  p('pointed-full', 'full', "{referrer} pointed me to you, and I'm glad of it."),
  p(
    'have-full',
    'full',
    'I have your name from {referrer}, so I hope you will not mind a question.',
  ),
]);

export const INTRODUCTION = phrasesOf('reason/introduction', 'reason', [
  p('kind', 'short', '{introducer} kindly introduced us.'),
  p('touch', 'short', '{introducer} has put us in touch.'),
  p('glad', 'short', "{introducer} introduced us, and I'm glad of it."),
  p('kind-full', 'full', '{introducer} kindly introduced us, so here I am with a question.'),
  p(
    'glad-full',
    'full',
    "{introducer} introduced us, and I'm glad of the chance to ask you something.",
  ),
]);

export const MUTUALS = phrasesOf('reason/mutuals', 'reason', [
  p('ask', 'short', "we both know {mutual}, and I'd like to ask about your work."),
  p('stranger', 'short', "you and I both know {mutual}, so I hope I'm not quite a stranger."),
  p('know', 'bare', 'we both know {mutual}.'),
  p('know-full', 'full', "you and I both know {mutual}, so I hope I'm not quite a stranger."),
  p('common-full', 'full', 'we have {mutual} in common, which gave me the courage to write.'),
]);

export const SHARED_SCHOOL = phrasesOf('reason/shared-school', 'reason', [
  p('road', 'short', "I went to {school} too, and I'd like to ask about your road since."),
  p('led', 'short', 'we both went to {school}, and I wonder where it led you.'),
  p('both', 'bare', 'we both went to {school}.'),
  p('both-full', 'full', 'we both went to {school}, which gave me the courage to write.'),
  p(
    'too-full',
    'full',
    "I was at {school} too, and it's good to see where the road can lead from there.",
  ),
]);

export const SHARED_EMPLOYER = phrasesOf('reason/shared-employer', 'reason', [
  p('found', 'short', "we've both worked at {employer}, and I'd like to hear how you found it."),
  p('know', 'short', 'like you, I know {employer} from the inside, so I thought of asking you.'),
  p('both', 'bare', "we've both worked at {employer}."),
  p('both-full', 'full', "we've both worked at {employer}, so I hope I'm not quite a stranger."),
  p(
    'know-full',
    'full',
    'like you, I know {employer} from the inside, and that gave me the courage to write.',
  ),
]);

export const SHARED_CITY = phrasesOf('reason/shared-city', 'reason', [
  p('ask', 'short', "we're both in {city}, and I'd like to ask about your work."),
  p('too', 'short', "I'm in {city} too, so I thought I'd simply ask."),
  p('both', 'bare', "we're both in {city}."),
  p('both-full', 'full', "you and I are both in {city}, so I thought I'd simply ask."),
  p('too-full', 'full', "I'm in {city} as well, so I thought I'd simply ask."),
]);

export const SHARED_LANGUAGE = phrasesOf('reason/shared-language', 'reason', [
  p('ask', 'short', "we both speak {language}, and I'd like to ask about your work."),
  p('simply', 'short', "you and I share {language}, so I thought I'd simply ask."),
  p('both', 'bare', 'we both speak {language}.'),
  p('both-full', 'full', 'we both speak {language}, which gave me the courage to write.'),
  p('share-full', 'full', "you and I have {language} in common, so I thought I'd simply ask."),
]);

export const LOCAL_EXPERT = phrasesOf('reason/local-expert', 'reason', [
  p(
    'rather',
    'short',
    "you have {years:count} years of {field} behind you, so I'd rather ask you than guess.",
  ),
  p('better', 'short', 'after {years:count} years {field:in} you know what I cannot look up.'),
  p('with', 'short', "with {years:count} years {field:in}, you'd know what I can only guess."),
  p('place', 'short', "you're in {place} and know {field} after {years:count} years of it.", {
    when: ['near'],
  }),
  p(
    'one-who',
    'short',
    "you've been {field:in} for {years:count} years, so I thought of asking you.",
  ),
  p(
    'one-who-full',
    'full',
    "you've been {field:in} for {years:count} years, and I'd like to hear what that has taught you.",
  ),
  p('years', 'bare', 'you have {years:count} years of {field} behind you.'),
  p(
    'years-full',
    'full',
    "you've spent {years:count} years {field:in}, so I'd rather ask you than guess.",
  ),
  p(
    'place-full',
    'full',
    "you're in {place} and have {years:count} years of {field} behind you, so I thought of asking you first.",
    { when: ['near'] },
  ),
  p(
    'better-full',
    'full',
    'after {years:count} years {field:in} you know things that I could not look up anywhere.',
  ),
]);

export const PLAIN = phrasesOf('reason/plain', 'reason', [
  p('understand', 'short', "I'd like to understand the work you do."),
  p('guess', 'short', "I'd rather ask you about your work than guess at it."),
  p('curious', 'short', "I'm curious about the work you do."),
  p('first-hand', 'short', "I'd like to hear about your work first hand."),
  p(
    'understand-full',
    'full',
    "I'd like to understand the work you do, and I'd rather ask you than guess.",
  ),
  p('curious-full', 'full', "I'm curious about the work you do and how you came to it."),
  p(
    'first-hand-full',
    'full',
    "I'd like to hear about your work from you, rather than guess at it.",
  ),
]);
