import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { replacing } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S8',
  dimension: 'respect',
  severity: 'info',
  source: 'Grant and Gino 2010, on thanks',
} as const;

/** S8: "thanks in advance" takes the yes for granted. */
export const thanksInAdvance: Rule = {
  id: 'S8',
  check(letter) {
    const { folded, lexicon } = analyse(letter);
    return findPhrases(folded, lexicon?.presumedThanks).map(hit => {
      const range = { start: hit.start, end: hit.end };
      const fix =
        hit.phrase.instead === undefined
          ? undefined
          : replacing(letter.text, range, hit.phrase.instead);
      return findingOf(
        TRAITS,
        'Thanks in advance takes their yes for granted: thank them for reading instead.',
        range,
        fix,
      );
    });
  },
};
