import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Thanks within a day: one specific thing learned, what becomes of it, and who else (A13). */
export const THANK_YOU: Readonly<Record<string, readonly Phrase[]>> = {
  'thanks-open': phrasesOf('thanks-open', 'thanks', [
    p('talking', 'short', 'thank you for talking to me.'),
    p('time', 'short', 'thank you for your time.'),
    p('open', 'full', 'thank you for talking to me, and for being so open about your work.'),
    p('minutes', 'full', 'thank you for your time. I went away with a good deal to think about.'),
    p('patience', 'full', 'thank you for answering my questions so patiently.'),
  ]),
  'thanks-learned': phrasesOf('thanks-learned', 'compliment', [
    p('most', 'short', 'what helps me most{learned:is}.'),
    p('take', 'short', 'what I take away{learned:is}.'),
    p('keep', 'full', 'the thing I keep coming back to{learned:is}.'),
    p('not-known', 'full', 'what I would not have found out by myself{learned:is}.'),
  ]),
  'thanks-use': phrasesOf('thanks-use', 'body', [
    p('comes', 'short', "I'll put it to use."),
    p('act', 'full', 'I mean to act on it.'),
    p('next', 'full', "it has changed what I'll do next."),
  ]),
  'thanks-else': phrasesOf('thanks-else', 'question', [
    p('anybody', 'short', 'is there anybody else you would ask, in my place?'),
    p(
      'comes-to-mind',
      'full',
      "if anybody else comes to mind whom I should ask, I'd be glad of the name.",
    ),
    p('next-person', 'full', 'is there somebody else you would ask next, in my place?'),
  ]),
  'thanks-touch': phrasesOf('thanks-touch', 'body', [
    p('may-i', 'short', 'may I write again when there is news?'),
    p('now-and-then', 'full', "if you don't mind, I'll send a line to tell you what comes of it."),
  ]),
};
