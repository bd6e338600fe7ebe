import { saysWhy } from '../measure/says-why.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

/** Spoken letters open with a short hello (`this is Dana`), which is no sentence to judge. */
const HELLO_WORDS = 4;

/** S1: the first sentence says why this person and nobody else (A6). */
export const whyFirst: Rule = {
  id: 'S1',
  check(letter, context) {
    const analysis = analyse(letter);
    const first = analysis.sentences.find(
      ({ words }) => letter.channel !== 'spoken' || words.length > HELLO_WORDS,
    );
    if (letter.occasion !== 'first-request' || analysis.blank || analysis.lexicon === undefined)
      return [];
    if (first !== undefined && saysWhy(first, analysis.lexicon, context)) return [];
    return [
      {
        rule: 'S1',
        dimension: 'why',
        severity: 'block',
        why: 'Begin with why you write to this person: their work, who sent you, or the road you share.',
        source: 'advice A6',
        ...(first === undefined ? {} : { range: { start: first.start, end: first.end } }),
        override: 'knowingly',
      },
    ];
  },
};
