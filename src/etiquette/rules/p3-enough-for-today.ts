import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'P3',
  dimension: 'respect',
  severity: 'info',
  source: 'restraint',
} as const;
/** New people in one day; beyond it letters get alike. */
const ENOUGH = 5;

/** P3: a few good letters a day; this is not a race. */
export const enoughForToday: Rule = {
  id: 'P3',
  check({ occasion }, { newPeopleToday = 0 }) {
    if (occasion !== 'first-request' || newPeopleToday < ENOUGH) return [];
    return [
      findingOf(
        TRAITS,
        `You have written to ${newPeopleToday} new people today: the next one will be a better letter tomorrow.`,
      ),
    ];
  },
};
