import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** Answers to a no, to a "not now", and to "ask my colleague": short, and without a second ask (A14). */
export const ANSWERS: Readonly<Record<string, readonly Phrase[]>> = {
  'goodbye-open': phrasesOf('goodbye-open', 'thanks', [
    p('understand', 'short', 'Thank you for telling me. I quite understand.'),
    p('plainly', 'full', 'Thank you for answering so plainly. I quite understand.'),
    p('answer', 'full', 'Thank you for your answer, which is perfectly all right.'),
  ]),
  'goodbye-wish': phrasesOf('goodbye-wish', 'body', [
    p('best', 'short', "I won't ask again, and I wish you well."),
    p('work', 'full', "I won't trouble you again, and I wish you all the best with your work."),
    p('glad', 'full', "I'm glad I asked, and I won't ask again. I wish you well."),
  ]),
  'not-now-open': phrasesOf('not-now-open', 'thanks', [
    p('wait', 'short', 'Thank you for answering. It can wait.'),
    p('of-course', 'full', 'Thank you for letting me know. Of course it can wait.'),
    p('no-hurry', 'full', "Thank you for your answer. There's no hurry at all."),
  ]),
  'not-now-later': phrasesOf('not-now-later', 'body', [
    p('later', 'short', "I'll write again {later}, if I may."),
    p('later-full', 'full', "I'll write again {later}, unless you'd rather I didn't."),
  ]),
  'not-now-later/plain': phrasesOf('not-now-later/plain', 'body', [
    p('line', 'short', 'If a better time comes, a line is enough.'),
    p(
      'line-full',
      'full',
      "If a better time comes, a line from you is enough. Until then I'll leave you in peace.",
    ),
  ]),
  'not-now-wish': phrasesOf('not-now-wish', 'body', [
    p('kind', 'full', 'I hope the next weeks are kind to you.'),
    p('well', 'full', 'Until then, all good wishes for your work.'),
  ]),
  'colleague-thanks': phrasesOf('colleague-thanks', 'thanks', [
    p('pointing', 'short', 'Thank you for pointing me to {colleague}.'),
    p('write', 'full', "Thank you for thinking of {colleague}. I'll write to them."),
    p('kind', 'full', 'Thank you for answering, and for pointing me to {colleague}.'),
  ]),
  'colleague-thanks/plain': phrasesOf('colleague-thanks/plain', 'thanks', [
    p('colleague', 'full', 'Thank you for answering, and for pointing me to your colleague.'),
  ]),
  'colleague-how': phrasesOf('colleague-how', 'question', [
    p('name', 'short', 'May I mention your name?'),
    p('name-full', 'full', "May I mention your name when I write? I'll tell you how it went."),
    p('say', 'full', "May I say that you sent me? I'll let you know how it went."),
  ]),
};
