import type { Occasion } from '../../message/terms.ts';
import type { Severity } from '../finding.ts';
import { inKnownName } from '../ground/in-name.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

/** Messages to somebody who has not yet said yes. */
const EARLY: readonly Occasion[] = ['first-request', 'reminder', 'introduction-request'];

/** L3: the request is for insight, never for a job (A1). */
export const job: Rule = {
  id: 'L3',
  check(letter, context) {
    const { folded, lexicon } = analyse(letter);
    if (lexicon === undefined) return [];
    const early = EARLY.includes(letter.occasion);
    return findPhrases(folded, lexicon.job)
      .filter(({ phrase }) => early || phrase.weight === 'strong')
      .filter(({ start }) => !lexicon.negations.test(folded.slice(Math.max(0, start - 60), start)))
      .filter(hit => !inKnownName(letter.text, hit, context))
      .map(({ start, end, phrase }) => ({
        rule: 'L3',
        dimension: 'respect' as const,
        severity: (early && phrase.weight === 'strong' ? 'block' : 'warn') satisfies Severity,
        why: 'A stranger can give insight gladly, but seldom a job: leave jobs out, and they can simply say yes.',
        source: 'advice A1',
        range: { start, end },
        override: 'knowingly' as const,
      }));
  },
};
