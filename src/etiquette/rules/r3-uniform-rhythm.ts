import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

const TRAITS = {
  rule: 'R3',
  dimension: 'clarity',
  severity: 'info',
  source: 'good editing',
} as const;
const LEAST_SENTENCES = 4;
/** Words of standard deviation; people vary more. */
const LEAST_SPREAD = 3;

/** R3, where there is room to vary: sentences all of one length sound like a machine. */
export const uniformRhythm: Rule = {
  id: 'R3',
  check(letter) {
    if (letter.channel === 'note' || letter.channel === 'spoken') return [];
    const lengths = analyse(letter).sentences.map(({ words }) => words.length);
    if (lengths.length < LEAST_SENTENCES) return [];
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const variance =
      lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
    if (Math.sqrt(variance) >= LEAST_SPREAD) return [];
    return [
      findingOf(
        TRAITS,
        'All sentences are the same length: let one be short and one run on, as you speak.',
      ),
    ];
  },
};
