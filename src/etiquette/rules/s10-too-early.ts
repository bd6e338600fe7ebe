import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { removing, sentenceAt } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S10',
  dimension: 'ask',
  severity: 'info',
  source: 'advice A12, A13',
} as const;

/** S10: "who else?" and "stay in touch" belong after the conversation. */
export const tooEarly: Rule = {
  id: 'S10',
  check(letter) {
    const analysis = analyse(letter);
    const { folded, lexicon } = analysis;
    if (letter.occasion !== 'first-request' || lexicon === undefined) return [];
    return findPhrases(folded, lexicon.later)
      .filter(hit => !lexicon.laterAllowed.test(folded.slice(0, hit.start + hit.words.length)))
      .map(hit => {
        const sentence = sentenceAt(analysis, hit.start);
        const alone =
          sentence !== undefined && sentence.end >= hit.end && sentence.words.length <= 16;
        return findingOf(
          TRAITS,
          'Keep this for the end of your conversation: first they need to get to know you.',
          hit,
          alone && analysis.sentences.length > 1
            ? removing(letter.text, sentence, 'Remove this sentence')
            : undefined,
        );
      });
  },
};
