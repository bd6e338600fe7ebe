import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** The one reminder: what it was about in a clause, the ask again, and the way out, always (section 4). */
export const REMINDER: Readonly<Record<string, readonly Phrase[]>> = {
  'reminder-open': phrasesOf('reminder-open', 'reason', [
    p('ago', 'short', 'I wrote to you {ago} about {about}.'),
    p(
      'asked-ago',
      'full',
      '{ago} I asked you about {about}, and I know how easily a message gets buried.',
    ),
    p(
      'lines-ago',
      'full',
      'I sent you a few lines {ago} about {about}. They may have come at a bad moment.',
    ),
    p('while', 'short', 'I wrote to you some time ago about {about}.'),
    p('earlier', 'full', 'an earlier message of mine about {about} may have come at a bad moment.'),
  ]),
  'reminder-ask': phrasesOf('reminder-ask', 'ask', [
    p('still', 'short', 'might you still have {minutes} minutes for me, by phone or in writing?'),
    p('hear', 'short', 'would you have {minutes} minutes to tell me about it?'),
    p(
      'possible',
      'full',
      'would {minutes} minutes by phone be possible in the next few weeks? A few lines in writing would be just as welcome.',
    ),
    p(
      'one-of-these',
      'full',
      "if you have {minutes} minutes one of these days, I'd still be glad to hear about it. Would a call suit you, or a question or two in writing?",
    ),
    p(
      'still-glad',
      'full',
      "I'd still be glad to hear about it. Would {minutes} minutes suit you some day, by phone or in writing?",
    ),
    p(
      'smaller',
      'full',
      "I'd still be glad to hear about it. If {minutes} minutes by phone are too many, could I send you just one question in writing?",
    ),
  ]),
  'reminder-out': phrasesOf('reminder-out', 'easy-out', [
    p('not-again', 'short', "if not, I won't write again."),
    p('silence', 'short', "silence is fine too. I won't ask again."),
    p('no-need', 'full', "if not, there's no need to reply, and I won't write again."),
    p(
      'only-one',
      'full',
      `this is the only reminder I'll send, and "not now" or no answer at all is quite all right.`,
    ),
    p('either', 'full', `a "not now" is fine, and so is silence. I won't ask a third time.`),
  ]),
};
