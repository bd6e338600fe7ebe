import { phrase as p, phrasesOf } from '../phrase.ts';

/*
 * The one small ask: so many minutes, and the ways to spend them from the best that
 * is possible downwards (A5). Never the words of L1 to L3.
 */

const FAR = { when: ['far'] } as const;
const NEAR = { when: ['near'] } as const;
const ANYWHERE = { when: ['anywhere'] } as const;

/** Asks that name one way at most, for where there is no room for more. */
const PLAIN = [
  p('phone-some-day', 'short', 'Could I ask you for {minutes} minutes by phone some day?'),
  p('spare', 'short', 'Might you have {minutes} minutes to spare for a call?'),
  p('talk-suits', 'short', 'Could we talk for {minutes} minutes when it suits you?'),
  p('possible', 'short', 'Would {minutes} minutes by phone be possible one day?'),
  p('ring', 'short', 'May I ring you for {minutes} minutes some time?'),
  p('few-questions', 'short', 'Do you have {minutes} minutes for a few questions?'),
  p('tell-me', 'short', 'Would you tell me about it in {minutes} minutes by phone?'),
  p('day', 'short', 'Is there a day when I could call you for {minutes} minutes?'),
  p('give-me', 'short', 'Could you give me {minutes} minutes some day?'),
  p('mind', 'short', 'Would you mind {minutes} minutes of questions by phone?'),
  p('talk', 'short', 'Would you talk to me for {minutes} minutes?'),
  p('spare-me', 'short', 'Could you spare me {minutes} minutes?'),
  p('may-ask', 'short', 'May I ask you for {minutes} minutes?'),
  p('might-have', 'short', 'Might I have {minutes} minutes with you?'),
  p('could-have', 'short', 'Could I have {minutes} minutes of your time?'),
  p('may-call', 'short', 'May I call you for {minutes} minutes?'),
  p('suit', 'short', 'Would {minutes} minutes by phone suit you?'),
  p('have-for-call', 'short', 'Would you have {minutes} minutes for a call?'),
  p('ask-for', 'short', 'Might I ask for {minutes} minutes of your time?'),
  p('speak', 'short', 'Could we speak for {minutes} minutes some day?'),
];

/** Asks that name the ways in a breath. */
const BRIEF_LADDER = [
  p(
    'phone-or-writing',
    'short',
    'Could I ask you for {minutes} minutes, by phone or in writing?',
    FAR,
  ),
  p(
    'some-day-either',
    'short',
    'Would {minutes} minutes suit you some day, by phone or in writing?',
    FAR,
  ),
  p(
    'speak-or-write',
    'short',
    'Could we speak for {minutes} minutes, or would you rather answer in writing?',
    FAR,
  ),
  p(
    'call-or-send',
    'short',
    'May I call you for {minutes} minutes, or send you two or three questions?',
    FAR,
  ),
  p(
    'give-or-lines',
    'short',
    'Would you give me {minutes} minutes by phone, or a few lines in writing?',
    FAR,
  ),
  p(
    'any-phone',
    'short',
    'Could I have {minutes} minutes of your time, by phone or as suits you?',
    ANYWHERE,
  ),
  p(
    'any-either',
    'short',
    'Would {minutes} minutes be possible some day, by phone or in writing?',
    ANYWHERE,
  ),
  p(
    'any-spare',
    'short',
    'Might you have {minutes} minutes for me, in person or by phone?',
    ANYWHERE,
  ),
  p(
    'any-call',
    'short',
    'May I call you for {minutes} minutes, or send you two or three questions?',
    ANYWHERE,
  ),
  p(
    'any-rather',
    'short',
    'Could we talk for {minutes} minutes, or would you rather answer in writing?',
    ANYWHERE,
  ),
  p('near-come', 'short', 'Could I come by for {minutes} minutes, or ring you?', NEAR),
  p('near-meet', 'short', 'Could we meet for {minutes} minutes, or talk by phone?', NEAR),
  p(
    'near-coffee',
    'short',
    'May I buy you a coffee for {minutes} minutes of questions, or ring you?',
    NEAR,
  ),
  p(
    'near-work',
    'short',
    "Could I visit you at work for {minutes} minutes, or call if that's easier?",
    NEAR,
  ),
  p('near-over', 'short', 'Would you have {minutes} minutes over a coffee, or by phone?', NEAR),
];

/** Asks with every rung of the ladder. */
const LADDER = [
  p(
    'any-way',
    'full',
    'Could I ask you for {minutes} minutes, by phone or however you like best? A few lines in writing would help too.',
    ANYWHERE,
  ),
  p(
    'any-day',
    'full',
    'Would you have {minutes} minutes for me on a day of your choosing? By phone is fine, and so is a line or two in writing.',
    ANYWHERE,
  ),
  p(
    'any-talk',
    'full',
    'Could we talk for {minutes} minutes some time in the next few weeks? If writing is easier, I can send you two or three questions instead.',
    ANYWHERE,
  ),
  p(
    'any-whichever',
    'full',
    'Might I have {minutes} minutes of your time, in person, by phone or in writing, whichever is least trouble?',
    ANYWHERE,
  ),
  p(
    'any-hear',
    'full',
    "I'd be glad to hear about it, if you have {minutes} minutes some day. Could I call you, or would you rather answer in writing?",
    ANYWHERE,
  ),
  p(
    'far-call',
    'full',
    "I'm too far away to visit, but could we speak by phone for {minutes} minutes? Or I can send you two or three questions to answer in writing.",
    FAR,
  ),
  p(
    'far-any-day',
    'full',
    'Would you have {minutes} minutes for a call, on whichever day is easiest? A few lines in writing would help me too.',
    FAR,
  ),
  p(
    'far-ring',
    'full',
    'Might I ring you for {minutes} minutes some time in the next few weeks? If writing suits you better, that would help just as much.',
    FAR,
  ),
  p(
    'far-hear',
    'full',
    "I'd be glad to hear about it by phone, if you have {minutes} minutes some day. Or would you rather answer a few questions in writing?",
    FAR,
  ),
  p(
    'far-talk',
    'full',
    "Could we talk by phone for {minutes} minutes? If you'd rather write, I'd be just as glad.",
    FAR,
  ),
  p(
    'far-is-there',
    'full',
    'Is there a day when I could ring you for {minutes} minutes? An answer in writing would be welcome too.',
    FAR,
  ),
  p(
    'far-spare',
    'full',
    'Would you spare me {minutes} minutes by phone, or answer a question or two in writing?',
    FAR,
  ),
  p(
    'far-when-suits',
    'full',
    'Could I call you for {minutes} minutes when it suits you, or write with two or three questions?',
    FAR,
  ),
  p(
    'any-spare-full',
    'full',
    'Would you spare me {minutes} minutes, by phone, in person, or with a few lines in writing?',
    ANYWHERE,
  ),
  p(
    'any-when-suits',
    'full',
    'Could we talk for {minutes} minutes when it suits you, or may I write with two or three questions?',
    ANYWHERE,
  ),
  p(
    'near-visit',
    'full',
    'Could I come and see you for {minutes} minutes, at your work or over a coffee nearby? A call is fine too.',
    NEAR,
  ),
  p(
    'near-coffee-full',
    'full',
    "May I buy you a coffee near your work and ask you about it? {minutes} minutes would do, and a call is fine if that's easier.",
    NEAR,
  ),
  p(
    'near-wherever',
    'full',
    'Would you have {minutes} minutes for me some day, at your work or wherever is easy for you? By phone is fine as well.',
    NEAR,
  ),
  p(
    'near-both',
    'full',
    "We're both in {city}, so could I come to you for {minutes} minutes some day? If a call is easier, that's fine too.",
    NEAR,
  ),
];

/** The ask of a letter: it always names more than one way. */
export const ASK = phrasesOf('ask', 'ask', [...BRIEF_LADDER, ...LADDER]);

/** The ask of an invitation note, and of a letter that overruns in spite of everything. */
export const ASK_NOTE = phrasesOf('ask-note', 'ask', [
  ...PLAIN,
  ...BRIEF_LADDER.filter(({ when }) => when.includes('near')),
]);
