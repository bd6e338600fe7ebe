import { findingOf } from '../finding-of.ts';
import { saysWhy } from '../measure/says-why.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

const TRAITS = {
  rule: 'S13',
  dimension: 'brevity',
  severity: 'warn',
  source: 'a note has little room',
} as const;
/** Of who I am, why you, praise, question, offer and ask, a note has room for four. */
const MOST = 4;

/** S13: a note that tries to do everything does nothing well. */
export const overfullNote: Rule = {
  id: 'S13',
  check(letter, context) {
    const { folded, lexicon, sentences } = analyse(letter);
    const first = sentences[0];
    if (letter.channel !== 'note' || lexicon === undefined || first === undefined) return [];
    const { bio, praise, offers, ask } = lexicon;
    const asks = sentences.filter(sentence => hasPhrase(sentence.folded, ask.bounded));
    const parts = [
      hasPhrase(folded, bio),
      saysWhy(first, lexicon, context),
      hasPhrase(folded, praise.any),
      sentences.some(sentence => sentence.question && !asks.includes(sentence)),
      hasPhrase(folded, offers),
      asks.length > 0,
    ].filter(Boolean);
    if (parts.length <= MOST) return [];
    return [
      findingOf(
        TRAITS,
        'A note this full reads in a hurry: keep why them, who you are and the ask.',
      ),
    ];
  },
};
