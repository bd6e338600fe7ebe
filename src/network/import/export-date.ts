import { monthOf } from '../../profile/periods/month-of.ts';

/** Two-digit years of a spreadsheet: the site began in 2003, so none is older. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : 2000 + year;
}

/** `YYYY-MM-DD` for a day that exists, else `undefined`. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 2000 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The calendar day of a date as exports write it: `08 Feb 2026`, `4-Apr-21` (a
 * spreadsheet), `2026-02-08 10:11:12 UTC`, `1/29/26, 2:37 PM`, `08 févr. 2026`.
 * Slashed dates are month first, as the export writes them.
 */
export function exportDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:\D|$)/.exec(text);
  if (slashed !== null) {
    return isoDay(fullYear(slashed[3] ?? ''), Number(slashed[1]), Number(slashed[2]));
  }
  const named = /^(\d{1,2})[\s.-]+(?:de\s+)?(\p{L}+)\.?[\s.-]+(?:de\s+)?(\d{4}|\d{2})$/u.exec(text);
  const month = named === null ? undefined : monthOf(named[2] ?? '');
  if (named === null || month === undefined) return undefined;
  return isoDay(fullYear(named[3] ?? ''), month, Number(named[1]));
}
