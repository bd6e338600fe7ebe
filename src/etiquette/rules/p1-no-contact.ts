import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'P1',
  dimension: 'respect',
  severity: 'block',
  source: 'advice A14',
} as const;

/** P1: the conversation stands where one does not write; for good where they said no. */
export const noContact: Rule = {
  id: 'P1',
  check(_letter, { forbidden }) {
    if (forbidden === undefined) return [];
    const override = forbidden.forGood ? 'none' : 'knowingly';
    return [findingOf({ ...TRAITS, override }, forbidden.why)];
  },
};
