import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Thanks within a day: one specific thing learned, what becomes of it, and who else (A13). */
export const THANK_YOU: Readonly<Record<string, readonly Phrase[]>> = {
  'thanks-open': phrasesOf('thanks-open', 'thanks', [
    p('talking', 'short', 'Thank you for talking to me.'),
    p('time', 'short', 'Thank you for your time.'),
    p('open', 'full', 'Thank you for talking to me, and for being so open about your work.'),
    p('minutes', 'full', 'Thank you for your time. It was time well spent, on my side at least.'),
    p('patience', 'full', 'Thank you for answering my questions so patiently.'),
  ]),
  'thanks-learned': phrasesOf('thanks-learned', 'compliment', [
    p('most', 'short', 'What helped most: {learned}.'),
    p('take', 'short', 'What I take away: {learned}.'),
    p('keep', 'full', 'The thing I keep coming back to: {learned}.'),
    p('not-known', 'full', 'One thing I would not have found out by myself: {learned}.'),
  ]),
  'thanks-use': phrasesOf('thanks-use', 'body', [
    p('comes', 'short', "I'll tell you what comes of it."),
    p('act', 'full', "I mean to act on it, and I'll tell you what comes of it."),
    p('next', 'full', "It has changed what I'll do next, and I'll let you know how it goes."),
  ]),
  'thanks-else': phrasesOf('thanks-else', 'question', [
    p('anybody', 'short', 'Is there anybody else I should talk to?'),
    p(
      'comes-to-mind',
      'full',
      "If anybody else comes to mind whom I should ask, I'd be glad of the name.",
    ),
    p('next-person', 'full', 'Whom would you ask next, in my place?'),
  ]),
  'thanks-touch': phrasesOf('thanks-touch', 'body', [
    p('may-i', 'short', 'May I write again when there is news?'),
    p(
      'now-and-then',
      'full',
      "If you don't mind, I'll send a line when there is something to tell.",
    ),
  ]),
};
