import type { Finding, Severity } from './finding.ts';
import type { Letter, ReviewContext } from './review-types.ts';
import { RULES } from './rules/all.ts';
import { withSafeFix } from './safe-fix.ts';

const RANK: Readonly<Record<Severity, number>> = { block: 0, warn: 1, info: 2 };

/** What is missing has no place in the text and comes after what is wrong. */
function place(finding: Finding): number {
  return finding.range?.start ?? Number.MAX_SAFE_INTEGER;
}

/**
 * What a considerate reader would notice in `letter`: blockers first, then
 * warnings, then hints, each in the order of the text. Fast enough for every
 * keystroke; the grounding of a profile is kept as long as the object lives, so
 * hand in the same profile, sender and asserted objects again and again.
 */
export function review(letter: Letter, context: ReviewContext): Finding[] {
  const findings = RULES.flatMap(rule => rule.check(letter, context));
  const blocking = new Set(
    findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule),
  );
  return findings
    .map(finding => withSafeFix(finding, letter, context, blocking))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || place(a) - place(b));
}
