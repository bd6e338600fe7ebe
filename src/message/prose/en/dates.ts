import type { Period, YearMonth } from '../../../profile/period.ts';
import { counted } from './numbers.ts';

/**
 * Dates and durations as one says them. Every function answers `undefined` where
 * the profile does not say enough, so that no letter states a time it cannot know.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Which half of the world a person lives in; it decides what "spring" means. */
export type Hemisphere = 'north' | 'south';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** The calendar month of an instant, in UTC so that the same input gives the same words. */
export function yearMonthOf(now: number): Required<YearMonth> {
  const date = new Date(now);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Months from one date to another. A date without a month counts as the middle of its year. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  if (from.month === undefined || to.month === undefined) return (to.year - from.year) * 12;
  return (to.year - from.year) * 12 + (to.month - from.month);
}

/** Length of a period in months, up to `now` for a current one; `undefined` where an end is missing. */
export function periodMonths(period: Period | undefined, now: number): number | undefined {
  if (period?.start === undefined) return undefined;
  const end = period.end ?? (period.current ? yearMonthOf(now) : undefined);
  if (end === undefined) return undefined;
  const months = monthsBetween(period.start, end);
  return months < 0 ? undefined : months;
}

/** The season of a month, e.g. March: `spring` in the north, `autumn` in the south. */
export function seasonOf(month: number, hemisphere: Hemisphere): string {
  const quarter = Math.floor((month % 12) / 3) + (hemisphere === 'south' ? 2 : 0);
  return SEASONS[quarter % 4] ?? '';
}

/**
 * `since March`, `since 2019`. With a known hemisphere a start within the last year is said
 * as `since spring`; without one the month is named, since spring is not the same everywhere.
 */
export function sinceInWords(
  start: YearMonth | undefined,
  now: number,
  hemisphere?: Hemisphere,
): string | undefined {
  if (start === undefined) return undefined;
  const today = yearMonthOf(now);
  const months = monthsBetween(start, today);
  if (months < 0) return undefined;
  if (start.month === undefined) {
    if (start.year === today.year) return 'since earlier this year';
    return `since ${start.year}`;
  }
  if (months > 10) return `since ${start.year}`;
  if (hemisphere !== undefined && months > 1) return `since ${seasonOf(start.month, hemisphere)}`;
  return `since ${MONTHS[start.month - 1] ?? start.year}`;
}

/** A number of months as one says it: `six months`, `a year and a half`, `nearly nine years`. */
export function durationInWords(months: number): string | undefined {
  if (months < 1) return undefined;
  if (months < 11) return months === 1 ? 'a month' : counted(months, 'month');
  if (months === 11) return 'nearly a year';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest >= 10) return `nearly ${counted(years + 1, 'year')}`;
  if (years === 1)
    return rest >= 5 && rest <= 7 ? 'a year and a half' : rest > 7 ? 'nearly two years' : 'a year';
  if (years === 2 && rest >= 5 && rest <= 7) return 'two and a half years';
  return counted(years, 'year');
}

/** `for nine years`: how long a period lasted, or has lasted until now. */
export function forInWords(period: Period | undefined, now: number): string | undefined {
  return prefixed('for', period, now);
}

/** `after nine years`. */
export function afterInWords(period: Period | undefined, now: number): string | undefined {
  return prefixed('after', period, now);
}

function prefixed(word: string, period: Period | undefined, now: number): string | undefined {
  const months = periodMonths(period, now);
  const duration = months === undefined ? undefined : durationInWords(months);
  return duration === undefined ? undefined : `${word} ${duration}`;
}

/** `three years ago`, `last year`, `earlier this year`, `last month`. */
export function agoInWords(date: YearMonth | undefined, now: number): string | undefined {
  if (date === undefined) return undefined;
  const today = yearMonthOf(now);
  const months = monthsBetween(date, today);
  if (months < 0) return undefined;
  if (date.month === undefined) {
    if (months === 0) return 'earlier this year';
    return months === 12 ? 'last year' : `${counted(months / 12, 'year')} ago`;
  }
  if (months === 0) return 'this month';
  if (months === 1) return 'last month';
  if (months < 11) return `${counted(months, 'month')} ago`;
  const years = Math.round(months / 12);
  return years === 1 ? 'a year ago' : `${counted(years, 'year')} ago`;
}
