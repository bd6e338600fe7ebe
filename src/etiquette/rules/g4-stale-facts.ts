import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'G4',
  dimension: 'freshness',
  severity: 'info',
  source: 'facts grow old',
} as const;
const DAY = 86_400_000;
const STALE_DAYS = 30;

/** G4: people change jobs; facts read more than 30 days ago want a second look. */
export const staleFacts: Rule = {
  id: 'G4',
  check({ text }, { profile, now }) {
    const days = Math.floor((now - profile.name.capturedAt) / DAY);
    if (days <= STALE_DAYS || text.trim() === '') return [];
    return [
      findingOf(
        TRAITS,
        `You read their profile ${days} days ago: open it once more before you send this.`,
      ),
    ];
  },
};
