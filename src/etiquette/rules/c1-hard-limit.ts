import { limitsOf, measure } from '../../message/limits.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../review-types.ts';

const RULE = {
  rule: 'C1',
  dimension: 'brevity',
  severity: 'block',
  source: "the site's limits",
  override: 'none',
} as const;

/** C1: the channel refuses or cuts what is over its hard limit, so there is no "copy anyway". */
export const hardLimit: Rule = {
  id: 'C1',
  check(letter, context) {
    const { hard, subject } = limitsOf(letter.channel, context.sender.plan);
    const findings: Finding[] = [];
    if (hard !== undefined) {
      const over = measure(letter.text, hard.unit) - hard.count;
      if (over > 0) {
        const start = hard.unit === 'characters' ? hard.count : 0;
        findings.push({
          ...RULE,
          why: `This is ${over} ${over === 1 ? 'character' : 'characters'} over the ${hard.count} that fit, so the end would be lost: shorten it.`,
          range: { start, end: letter.text.length },
        });
      }
    }
    const long = (letter.subject?.length ?? 0) - (subject ?? Number.POSITIVE_INFINITY);
    if (hard !== undefined && long > 0) {
      findings.push({
        ...RULE,
        why: `The subject is ${long} characters too long: shorten it to ${subject}.`,
      });
    }
    return findings;
  },
};
