import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** They said yes: times to choose from, who calls whom, and the promise to be brief. */
export const BOOKING: Readonly<Record<string, readonly Phrase[]>> = {
  'booking-glad': phrasesOf('booking-glad', 'thanks', [
    p('yes', 'short', 'thank you for saying yes.'),
    p('glad', 'short', "thank you, I'm very glad."),
    p('kind', 'full', "thank you, that's kind of you, and I look forward to it."),
    p('time', 'full', "thank you for making time for this. I'm looking forward to it."),
  ]),
  'booking-times': phrasesOf('booking-times', 'ask', [
    p('suit', 'short', 'would {times} suit you?'),
    p('could-do', 'full', "would {times} suit you? If not, name a time and I'll fit around it."),
    p(
      'easiest',
      'full',
      "how would {times} be? Any other time is fine as well, if that's easier for you.",
    ),
    p(
      'tell-me',
      'full',
      'is {times} good for you? If something else is easier, just tell me when.',
    ),
  ]),
  'booking-how': phrasesOf('booking-how', 'body', [
    p('call', 'short', "I'll call you, and I'll keep to {minutes} minutes."),
    p('number', 'full', "tell me which number to call, and I'll keep to {minutes} minutes.", {
      when: ['far'],
    }),
    p(
      'number-any',
      'full',
      "tell me which number to call, or where to come, and I'll keep to {minutes} minutes.",
      { when: ['anywhere'] },
    ),
    p(
      'come',
      'full',
      "I can come to you, and the coffee is on me. I'll keep to {minutes} minutes.",
      { when: ['near'] },
    ),
    p(
      'clock',
      'full',
      "I'll keep an eye on the clock: {minutes} minutes, and no more unless you want to go on.",
    ),
  ]),
  'booking-prepare': phrasesOf('booking-prepare', 'body', [
    p(
      'questions',
      'full',
      "I'll send you my questions beforehand, so that you can see what's coming.",
    ),
    p('day-before', 'full', "the day before I'll send a line to check that it still suits you."),
  ]),
};
