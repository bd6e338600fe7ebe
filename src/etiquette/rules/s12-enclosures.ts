import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { removing } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S12',
  dimension: 'respect',
  severity: 'warn',
  source: 'career centres (Bucknell)',
} as const;
const LINK =
  /(?:https?:\/\/|www\.)\S*[^\s.,!?)\]]|(?<![\p{L}\p{N}@.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|me|ly|dev|app|info|edu|uk|de|fr|es|eu|invalid)(?:\/\S*[^\s.,!?)\]])?(?![\p{L}\p{N}@])/giu;

/** S12: no attachment and no link in a first message: strangers do not click. */
export const enclosures: Rule = {
  id: 'S12',
  check(letter) {
    const { folded, lexicon } = analyse(letter);
    if (letter.occasion !== 'first-request') return [];
    const links = [...letter.text.matchAll(LINK)].map(match => {
      const range = { start: match.index, end: match.index + match[0].length };
      return findingOf(
        TRAITS,
        'People do not follow links from strangers: leave it for after they have answered.',
        range,
        removing(letter.text, range, 'Remove the link'),
      );
    });
    const enclosed = findPhrases(folded, lexicon?.enclosures).map(hit =>
      findingOf(
        TRAITS,
        'An attachment asks for more time than you mean to: bring it when they ask.',
        hit,
      ),
    );
    return [...links, ...enclosed];
  },
};
