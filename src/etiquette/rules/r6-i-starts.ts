import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { fold } from '../text/fold.ts';

const TRAITS = {
  rule: 'R6',
  dimension: 'why',
  severity: 'info',
  source: 'good editing',
} as const;
const LEAST_SENTENCES = 3;

/** R6: when most sentences begin with "I", the letter is about the sender. */
export const selfStarts: Rule = {
  id: 'R6',
  check(letter) {
    const { sentences, lexicon } = analyse(letter);
    if (lexicon === undefined || sentences.length < LEAST_SENTENCES) return [];
    const own = sentences.filter(({ words }) => lexicon.selfStarts.has(fold(words[0]?.text ?? '')));
    if (own.length <= sentences.length / 2) return [];
    return [
      findingOf(
        TRAITS,
        `${own.length} of ${sentences.length} sentences begin with "I": turn one round so that it begins with them.`,
        own[1] ?? own[0],
      ),
    ];
  },
};
