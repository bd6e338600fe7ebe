import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { removing, sentenceAt } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L5',
  dimension: 'respect',
  severity: 'warn',
  source: 'lists of worn phrases',
} as const;
/** Longer sentences say something beside the worn words. */
const SHORT = 9;

/** L5: "just following up" says only that they are late; restate the reason instead. */
export const followUpCliches: Rule = {
  id: 'L5',
  check(letter) {
    if (letter.occasion === 'first-request') return [];
    const analysis = analyse(letter);
    return findPhrases(analysis.folded, analysis.lexicon?.followUpCliches).map(hit => {
      const sentence = sentenceAt(analysis, hit.start);
      const alone =
        sentence !== undefined && sentence.words.length <= SHORT && analysis.sentences.length > 1;
      return findingOf(
        TRAITS,
        'This only tells them that they did not answer: say in one clause why you would still like to hear from them.',
        hit,
        alone ? removing(letter.text, sentence, 'Remove this sentence') : undefined,
      );
    });
  },
};
