import { phrase as p, phrasesOf } from '../phrase.ts';

/**
 * The one small ask: so many minutes, and the ways to spend them from the best that
 * is possible downwards (A5). Never the words of L1 to L3.
 */
export const ASK = phrasesOf('ask', 'ask', [
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
  p('near-coffee', 'short', 'May I buy you a coffee and ask you things for {minutes} minutes?', {
    when: ['near'],
  }),
  p('near-come', 'short', 'Could I come by for {minutes} minutes, or ring you?', {
    when: ['near'],
  }),
  p('near-half', 'short', 'Could we meet for {minutes} minutes, or talk by phone?', {
    when: ['near'],
  }),
  p(
    'any-way',
    'full',
    'Could I ask you for {minutes} minutes, by phone or however you like best? A few lines in writing would help too.',
    { when: ['anywhere'] },
  ),
  p(
    'any-day',
    'full',
    'Would you have {minutes} minutes for me on a day of your choosing? By phone is fine, and so is a line or two in writing.',
    { when: ['anywhere'] },
  ),
  p(
    'any-talk',
    'full',
    'Could we talk for {minutes} minutes some time in the next few weeks? If writing is easier, I can send you two or three questions instead.',
    { when: ['anywhere'] },
  ),
  p(
    'any-whichever',
    'full',
    'Might I have {minutes} minutes of your time, in person, by phone or in writing, whichever is least trouble?',
    { when: ['anywhere'] },
  ),
  p(
    'any-hear',
    'full',
    "I'd be glad to hear about it, if you have {minutes} minutes some day. Could I call you, or would you rather answer in writing?",
    { when: ['anywhere'] },
  ),
  p(
    'far-call',
    'full',
    "I'm too far away to visit, but could we speak by phone for {minutes} minutes? Or I can send you two or three questions to answer in writing.",
    { when: ['far'] },
  ),
  p(
    'far-any-day',
    'full',
    'Would you have {minutes} minutes for a call, on whichever day is easiest? A few lines in writing would help me too.',
    { when: ['far'] },
  ),
  p(
    'far-ring',
    'full',
    'Might I ring you for {minutes} minutes some time in the next few weeks? If writing suits you better, that would help just as much.',
    { when: ['far'] },
  ),
  p(
    'far-hear',
    'full',
    "I'd be glad to hear about it by phone, if you have {minutes} minutes some day. Or would you rather answer a few questions in writing?",
    { when: ['far'] },
  ),
  p(
    'near-visit',
    'full',
    'Could I come and see you for {minutes} minutes, at your work or over a coffee nearby? A call is fine too.',
    { when: ['near'] },
  ),
  p(
    'near-coffee-full',
    'full',
    "May I buy you a coffee near your work and ask you about it? {minutes} minutes would do, and a call is fine if that's easier.",
    { when: ['near'] },
  ),
  p(
    'near-wherever',
    'full',
    'Would you have {minutes} minutes for me some day, at your work or wherever is easy for you? By phone is fine as well.',
    { when: ['near'] },
  ),
  p(
    'near-both',
    'full',
    "We're both in {city}, so could I come to you for {minutes} minutes some day? If a call is easier, that's fine too.",
    { when: ['near'] },
  ),
]);
