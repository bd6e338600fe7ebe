import { NOTES_PER_MONTH } from '../../message/limits.ts';
import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'C5',
  dimension: 'brevity',
  severity: 'warn',
  source: "the site's limits",
} as const;

/** C5: a free account may add a note to only a few invitations each month. */
export const noteBudget: Rule = {
  id: 'C5',
  check({ channel }, { sender, notesThisMonth = 0, notesPerMonth = NOTES_PER_MONTH.default }) {
    if (channel !== 'note' || sender.plan === 'premium' || notesThisMonth < notesPerMonth)
      return [];
    return [
      findingOf(
        TRAITS,
        `You have sent ${notesThisMonth} invitations with a note this month, and about ${notesPerMonth} are allowed: write an e-mail, or keep this one for next month.`,
      ),
    ];
  },
};
