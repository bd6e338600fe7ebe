import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases, hasPhrase } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S9',
  dimension: 'respect',
  severity: 'info',
  source: 'advice A11',
} as const;

/** S9: give something back, and name it. */
export const giveBack: Rule = {
  id: 'S9',
  check(letter) {
    const { folded, lexicon, sentences } = analyse(letter);
    const roomy = letter.channel === 'email' || letter.channel === 'inmail';
    if (letter.occasion !== 'first-request' || lexicon === undefined || sentences.length === 0)
      return [];
    const vague = findPhrases(folded, lexicon.vagueOffers)[0];
    if (vague !== undefined) {
      return [
        findingOf(
          TRAITS,
          'An offer of anything is hard to take up: name one thing that could be of use to them.',
          vague,
        ),
      ];
    }
    if (!roomy || hasPhrase(folded, lexicon.offers)) return [];
    return [
      findingOf(
        TRAITS,
        'Offer one small thing in return: a coffee, or something you know that is useful to them.',
      ),
    ];
  },
};
