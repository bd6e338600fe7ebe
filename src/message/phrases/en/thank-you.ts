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
  'thanks-else/named': phrasesOf('thanks-else/named', 'thanks', [
    p('kind', 'short', 'it was kind of you to name {named}.'),
    p('naming', 'short', 'thank you also for naming {named}.'),
    p('next', 'full', "it was kind of you to name {named}, whom I'll write to next."),
    p('pointing', 'full', "thank you also for pointing me to {named}. I'll tell you how it goes."),
    p('goes', 'full', "it helps me that you named {named}. I'll tell you how it goes."),
  ]),
  'offer-own/promised': phrasesOf('offer-own/promised', 'offer', [
    p('not-forgotten', 'short', "I haven't forgotten what I promised: {promised:list}."),
    p('follow', 'full', 'what I promised will follow: {promised:list}.'),
    p('promise', 'full', "you'll have what I promised: {promised:list}."),
  ]),
  'thanks-touch/welcome': phrasesOf('thanks-touch/welcome', 'body', [
    p('comes', 'short', "I'll let you know what comes of it."),
    p(
      'said',
      'full',
      "as you said that staying in touch is welcome, I'll write when there is news.",
    ),
    p('glad', 'full', "I'm glad that I may stay in touch. I'll let you know what comes of it."),
  ]),
  'thanks-touch': phrasesOf('thanks-touch', 'body', [
    p('may-i', 'short', 'may I write again when there is news?'),
    p('now-and-then', 'full', "if you don't mind, I'll send a line to tell you what comes of it."),
  ]),
};
