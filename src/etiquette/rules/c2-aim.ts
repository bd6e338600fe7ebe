import { limitsOf, measure } from '../../message/limits.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../review-types.ts';

const RULE = {
  rule: 'C2',
  dimension: 'brevity',
  severity: 'warn',
  source: "the site's limits",
  override: 'knowingly',
} as const;

/** C2: longer than what gets read and answered on this channel. */
export const aim: Rule = {
  id: 'C2',
  check(letter, context) {
    const limits = limitsOf(letter.channel, context.sender.plan);
    const findings: Finding[] = [];
    const count = measure(letter.text, limits.aim.unit);
    if (count > limits.aim.count) {
      findings.push({
        ...RULE,
        why: `This is ${count} ${limits.aim.unit}; up to ${limits.aim.count} is read more often, so see what can go.`,
      });
    }
    if (
      limits.hard === undefined &&
      (letter.subject?.length ?? 0) > (limits.subject ?? Number.POSITIVE_INFINITY)
    ) {
      findings.push({ ...RULE, why: 'A subject of a few words is seen whole: shorten it.' });
    }
    return findings;
  },
};
