import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Answers to a no, to a "not now", and to "ask my colleague": short, and without a second ask (A14). */
export const ANSWERS: Readonly<Record<string, readonly Phrase[]>> = {
  'goodbye-open': phrasesOf('goodbye-open', 'thanks', [
    p('understand', 'short', 'thank you for telling me. I quite understand.'),
    p('plainly', 'full', 'thank you for answering so plainly. I quite understand.'),
    p('answer', 'full', 'thank you for your answer, which is perfectly all right.'),
  ]),
  'goodbye-wish': phrasesOf('goodbye-wish', 'body', [
    p('best', 'short', "I won't ask again, and I wish you well."),
    p('work', 'full', "I won't trouble you again, and I wish you all the best with your work."),
    p('glad', 'full', "I'm glad I asked, and I won't ask again. All good wishes to you."),
  ]),
  'not-now-open': phrasesOf('not-now-open', 'thanks', [
    p('wait', 'short', 'thank you for answering. It can wait.'),
    p('of-course', 'full', 'thank you for letting me know. Of course it can wait.'),
    p('no-hurry', 'full', "thank you for your answer. There's no hurry at all."),
  ]),
  'not-now-later': phrasesOf('not-now-later', 'body', [
    p('later', 'short', "I'll write again {later}, if I may."),
    p('later-full', 'full', "I'll write again {later}, unless you'd rather I didn't."),
  ]),
  'not-now-later/plain': phrasesOf('not-now-later/plain', 'body', [
    p('line', 'short', 'if a better time comes, a line is enough.'),
    p(
      'line-full',
      'full',
      "if a better time comes, a line from you is enough. Until then I'll leave you in peace.",
    ),
  ]),
  'not-now-wish': phrasesOf('not-now-wish', 'body', [
    p('kind', 'full', 'I hope the next weeks are kind to you.'),
    p('well', 'full', 'until then, all good wishes for your work.'),
  ]),
  'colleague-thanks': phrasesOf('colleague-thanks', 'thanks', [
    p('pointing', 'short', 'thank you for pointing me to {colleague}.'),
    p('write', 'full', "thank you for the name. I'll write to {colleague}."),
    p('kind', 'full', 'thank you for answering, and for pointing me to {colleague}.'),
  ]),
  'colleague-thanks/plain': phrasesOf('colleague-thanks/plain', 'thanks', [
    p('colleague', 'full', 'thank you for answering, and for pointing me to your colleague.'),
  ]),
  'colleague-how': phrasesOf('colleague-how', 'question', [
    p('name', 'short', 'may I mention your name?'),
    p('name-full', 'full', "may I mention your name when I write? I'll tell you how it went."),
    p('say', 'full', "may I say that you sent me? I'll let you know how it went."),
  ]),
};
