import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { adding } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S7',
  dimension: 'respect',
  severity: 'warn',
  source: 'Grant and Gino 2010, on thanks',
} as const;

/** S7: a word of thanks; a note is too short to insist, and speech has its own manners. */
export const thanks: Rule = {
  id: 'S7',
  check(letter) {
    const analysis = analyse(letter);
    const { lexicon, folded, blank } = analysis;
    if (letter.channel === 'note' || letter.channel === 'spoken' || blank || lexicon === undefined)
      return [];
    if (hasPhrase(folded, lexicon.thanks)) return [];
    return [
      findingOf(
        TRAITS,
        'A word of thanks costs nothing and is missed when it is not there.',
        undefined,
        adding(analysis, lexicon.sentences.thanks, 'Add thanks'),
      ),
    ];
  },
};
