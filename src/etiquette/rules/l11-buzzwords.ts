import { findingOf } from '../finding-of.ts';
import { inProfile } from '../ground/in-name.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L11',
  dimension: 'clarity',
  severity: 'warn',
  source: 'lists of worn phrases',
} as const;

/** L11: words that sell; the reader's own words, found on their profile, are welcome. */
export const buzzwords: Rule = {
  id: 'L11',
  check(letter, context) {
    const { folded, lexicon } = analyse(letter);
    return findPhrases(folded, lexicon?.buzzwords)
      .filter(hit => !inProfile(hit.words, context))
      .map(hit =>
        findingOf(
          TRAITS,
          'This sounds like an advertisement: use the word you would say aloud.',
          hit,
        ),
      );
  },
};
