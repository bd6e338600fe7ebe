import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L9',
  dimension: 'specificity',
  severity: 'info',
  source: 'advice A7',
} as const;

/** L9: neither a kind word nor anything shared. */
export const noWarmth: Rule = {
  id: 'L9',
  check(letter) {
    const { folded, lexicon, sentences } = analyse(letter);
    if (letter.occasion !== 'first-request' || lexicon === undefined || sentences.length === 0)
      return [];
    const { praise, reason } = lexicon;
    if (
      [praise.any, reason.sentBy, reason.together, reason.alike].some(list =>
        hasPhrase(folded, list),
      )
    )
      return [];
    return [
      findingOf(TRAITS, 'One true, specific kind word, or what you share, would warm this up.'),
    ];
  },
};
