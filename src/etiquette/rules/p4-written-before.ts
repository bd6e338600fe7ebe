import { findingOf } from '../finding-of.ts';
import { businessDaysBetween } from '../measure/business-days.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'P4',
  dimension: 'respect',
  severity: 'warn',
  source: 'Dalton, The 2-Hour Job Search; advice A14',
} as const;
/** Business days to wait for an answer, as after any first request. */
const WAIT_DAYS = 7;

/** P4: nobody is asked twice; a letter that the book does not know of is a letter all the same. */
export const writtenBefore: Rule = {
  id: 'P4',
  check(letter, { writtenBefore: at, now }) {
    if (letter.occasion !== 'first-request' || at === undefined) return [];
    const passed = businessDaysBetween(at, now);
    if (passed > WAIT_DAYS) return [];
    const wait = WAIT_DAYS - passed + 1;
    return [
      findingOf(
        TRAITS,
        `Your data export says that you wrote to them only lately: give them ${wait} more business ${wait === 1 ? 'day' : 'days'} to answer first.`,
      ),
    ];
  },
};
