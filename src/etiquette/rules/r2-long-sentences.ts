import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse, type Sentence } from '../text/analyse.ts';
import { wordsOf } from '../text/words.ts';

const TRAITS = {
  rule: 'R2',
  dimension: 'clarity',
  severity: 'warn',
  source: 'readability studies',
} as const;
const MOST_WORDS = 25;
const QUOTED = /["\u201c\u201e\u00ab][^"\u201d\u00bb]*["\u201d\u00bb]/gu;

/** Words of a sentence without those it quotes: a long line of theirs is not the sender's breath. */
function ownWords({ text, words }: Sentence): number {
  const quoted = [...text.matchAll(QUOTED)].flatMap(([one]) => wordsOf(one));
  return words.length - quoted.length;
}

/** R2: sentences of more than 25 words have to be read twice. */
export const longSentences: Rule = {
  id: 'R2',
  check(letter) {
    return analyse(letter)
      .sentences.filter(sentence => ownWords(sentence) > MOST_WORDS)
      .map(sentence =>
        findingOf(
          TRAITS,
          `${ownWords(sentence)} words in one breath: cut this sentence in two.`,
          sentence,
        ),
      );
  },
};
