import { findingOf } from '../finding-of.ts';
import { inKnownName } from '../ground/in-name.ts';
import type { Rule } from '../review-types.ts';
import { replacing } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L2',
  dimension: 'clarity',
  severity: 'warn',
  source: 'lists of worn phrases',
} as const;

/** L2: worn phrases make a letter sound like all the others. */
export const cliches: Rule = {
  id: 'L2',
  check(letter, context) {
    const { folded, lexicon } = analyse(letter);
    return findPhrases(folded, lexicon?.cliches)
      .filter(hit => !inKnownName(letter.text, hit, context))
      .map(hit => {
        const { instead } = hit.phrase;
        const range = { start: hit.start, end: hit.end };
        return findingOf(
          TRAITS,
          'They have read these words many times before: say it plainly, as you would to a colleague.',
          range,
          instead === undefined ? undefined : replacing(letter.text, range, instead),
        );
      });
  },
};
