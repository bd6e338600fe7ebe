import { findingOf } from '../finding-of.ts';
import { businessDaysBetween } from '../measure/business-days.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'T3',
  dimension: 'respect',
  severity: 'warn',
  source: 'Dalton, The 2-Hour Job Search',
} as const;
/** Business days to wait before the next person at the same employer. */
const HOLD_DAYS = 7;

/** T3: one person at a time at the same employer; they may well sit side by side. */
export const sameEmployer: Rule = {
  id: 'T3',
  check(letter, { sameEmployer: other, now }) {
    if (letter.occasion !== 'first-request' || other === undefined) return [];
    const passed = businessDaysBetween(other.at, now);
    if (passed > HOLD_DAYS) return [];
    const wait = HOLD_DAYS - passed + 1;
    return [
      findingOf(
        TRAITS,
        `You wrote to ${other.name} at the same place only lately: give them ${wait} more business ${wait === 1 ? 'day' : 'days'} to answer first.`,
      ),
    ];
  },
};
