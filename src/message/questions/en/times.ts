import type { Period } from '../../../profile/period.ts';
import {
  afterInWords,
  agoInWords,
  forInWords,
  periodMonths,
  sinceInWords,
} from '../../prose/en/dates.ts';

/** From this many months on a role has been held long enough to have changed. */
const LONG_ENOUGH = 60;

/** Up to this many months its beginning is still fresh in the mind. */
const FRESH = 10;

/**
 * Times of a present role for questions: `since` (`since 2014`) and `lasting` (`for 12
 * years`) and `after` once it is old enough to have changed, `ago` (`three months ago`) while it is new.
 */
export function timesOf(period: Period, now: number): Readonly<Record<string, string>> {
  const months = periodMonths(period, now);
  if (months === undefined) return {};
  const times: Record<string, string | undefined> =
    months >= LONG_ENOUGH
      ? {
          since: sinceInWords(period.start, now),
          lasting: forInWords(period, now),
          after: afterInWords(period, now),
        }
      : { ago: months <= FRESH ? agoInWords(period.start, now) : undefined };
  return Object.fromEntries(
    Object.entries(times).flatMap(([name, words]) => (words === undefined ? [] : [[name, words]])),
  );
}
