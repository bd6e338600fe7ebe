import type { Phrase } from '../phrase.ts';
import { phrase as p, phrasesOf } from '../phrase.ts';

/** At most three times a year, and only with something real to say (A12). */
export const IN_TOUCH: Readonly<Record<string, readonly Phrase[]>> = {
  'touch-open': phrasesOf('touch-open', 'reason', [
    p('came-of-it', 'short', 'thank you again for your help. Here is what came of it.'),
    p('told', 'short', 'thank you again for telling me about {about}. Here is my news.'),
    p(
      'news',
      'full',
      'thank you again for the time you gave me. You might like to know what came of it.',
    ),
    p('since', 'full', 'here is some news that you had a part in, so thank you again.'),
  ]),
  'touch-news': phrasesOf('touch-news', 'body', [p('own', 'full', '{news:sentence}')]),
  'touch-offer': phrasesOf('touch-offer', 'offer', [
    p('still', 'full', "and if it's of any use, I'd gladly {offer}."),
    p('turn', 'full', "if I can do something for you in my turn, I'd gladly {offer}."),
  ]),
  'touch-out': phrasesOf('touch-out', 'easy-out', [
    p('no-need', 'short', 'no need to answer.'),
    p('only', 'full', "there's no need to answer. I only wanted you to know."),
    p('thanks', 'full', 'no answer needed; this is only to let you know.'),
  ]),
};
