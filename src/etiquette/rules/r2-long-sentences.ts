import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

const TRAITS = {
  rule: 'R2',
  dimension: 'clarity',
  severity: 'warn',
  source: 'evidence 5, R2',
} as const;
const MOST_WORDS = 25;

/** R2: sentences of more than 25 words have to be read twice. */
export const longSentences: Rule = {
  id: 'R2',
  check(letter) {
    return analyse(letter)
      .sentences.filter(({ words }) => words.length > MOST_WORDS)
      .map(sentence =>
        findingOf(
          TRAITS,
          `${sentence.words.length} words in one breath: cut this sentence in two.`,
          sentence,
        ),
      );
  },
};
