import type { Finding } from '../finding.ts';
import { INTERVIEW_KIN } from '../lexicons/interview-kin.ts';
import type { Rule } from '../review-types.ts';
import { replacing } from '../text/amend.ts';
import { analyse } from '../text/analyse.ts';
import { fold } from '../text/fold.ts';
import { findPhrases, hasPhrase } from '../text/phrases.ts';

const RULE = {
  rule: 'L1',
  dimension: 'respect',
  severity: 'block',
  why: 'These words make people think of a long interview and say no; ask for a few minutes of their time instead.',
  source: 'advice A4',
  override: 'knowingly',
} as const;

/** L1: never "informational interview", in any language we know it in. */
export const interviewWords: Rule = {
  id: 'L1',
  check(letter) {
    const findings: Finding[] = findPhrases(analyse(letter).folded, INTERVIEW_KIN).map(
      ({ phrase, start, end }) => {
        const range = { start, end };
        const fix = phrase.instead && replacing(letter.text, range, phrase.instead);
        return { ...RULE, range, ...(fix ? { fix } : {}) };
      },
    );
    if (hasPhrase(fold(letter.subject ?? ''), INTERVIEW_KIN)) findings.push({ ...RULE });
    return findings;
  },
};
