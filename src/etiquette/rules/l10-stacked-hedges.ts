import type { Finding } from '../finding.ts';
import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';

const TRAITS = {
  rule: 'L10',
  dimension: 'clarity',
  severity: 'warn',
  source: 'lists of worn phrases',
} as const;
const STACK = 3;
const WITHIN_WORDS = 12;

/** L10: three hedges within twelve words; a single one is politeness and never flagged. */
export const stackedHedges: Rule = {
  id: 'L10',
  check(letter) {
    const { lexicon, sentences } = analyse(letter);
    const findings: Finding[] = [];
    for (const sentence of sentences) {
      const hits = findPhrases(sentence.folded, lexicon?.hedges, sentence.start);
      const wordAt = (position: number): number =>
        sentence.words.findIndex(word => word.end > position);
      for (let i = 0; i + STACK <= hits.length; i++) {
        const first = hits[i];
        const last = hits[i + STACK - 1];
        if (first === undefined || last === undefined) continue;
        if (wordAt(last.start) - wordAt(first.start) >= WITHIN_WORDS) continue;
        const range = { start: first.start, end: last.end };
        findings.push(
          findingOf(
            TRAITS,
            'So many softeners hide what you ask: keep one of them and say the rest plainly.',
            range,
          ),
        );
        break;
      }
    }
    return findings;
  },
};
