import type { Lexicon } from '../lexicon.ts';
import type { Analysis } from '../text/analyse.ts';
import { syllables } from './syllables.ts';

/** Below this many words a grade says more about chance than about the text. */
const ENOUGH_WORDS = 25;
/** A name is no hard word, however long: it weighs like an ordinary one. */
const NAME_SYLLABLES = 2;

/**
 * School grade of the body: Flesch-Kincaid for English, else LIX brought to the
 * same scale (LIX 38 is about grade 8). `undefined` where there is too little text.
 */
export function grade({ sentences }: Analysis, method: Lexicon['readability']): number | undefined {
  const words = sentences.flatMap(sentence =>
    sentence.words.map((word, i) => ({
      text: word.text,
      name: i > 0 && /^\p{Lu}/u.test(word.text),
    })),
  );
  if (words.length < ENOUGH_WORDS) return undefined;
  const perSentence = words.length / sentences.length;
  if (method === 'flesch-kincaid') {
    const total = words.reduce(
      (sum, { text, name }) =>
        sum + (name ? Math.min(NAME_SYLLABLES, syllables(text)) : syllables(text)),
      0,
    );
    return 0.39 * perSentence + 11.8 * (total / words.length) - 15.59;
  }
  const long = words.filter(({ text, name }) => !name && text.length > 6).length;
  const lix = perSentence + (100 * long) / words.length;
  return lix / 4 - 1.5;
}
