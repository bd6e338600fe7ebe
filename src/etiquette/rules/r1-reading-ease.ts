import { findingOf } from '../finding-of.ts';
import { grade } from '../measure/readability.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

const TRAITS = {
  rule: 'R1',
  dimension: 'clarity',
  severity: 'warn',
  source: 'Boomerang, 40 million e-mails',
} as const;
/** School grade; 4 to 7 is best, 8 the most. */
const HARDEST = 8;

/** R1: short words and short sentences are answered more often, by professors too. */
export const readingEase: Rule = {
  id: 'R1',
  check(letter) {
    const analysis = analyse(letter);
    const found = grade(analysis, analysis.lexicon?.readability ?? 'lix');
    if (found === undefined || found <= HARDEST) return [];
    return [
      findingOf(
        TRAITS,
        'This reads harder than it needs to: shorter sentences and everyday words are answered more often.',
      ),
    ];
  },
};
