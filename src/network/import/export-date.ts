import { monthOf } from '../../profile/periods/month-of.ts';

/** Two-digit years of a spreadsheet: the site began in 2003, so none is older. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : 2000 + year;
}

/** Days of a month; day 0 of the next month is the last of this one. */
function daysIn(year: number, month: number): number {
  if (month === 2) return new Date(Date.UTC(year, 2, 0)).getUTCDate();
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD` for a day that exists, else `undefined`. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!exists || year < 2000 || year > 2100) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Months by the word that names them: an export repeats twelve words thousands of times. */
const knownMonths = new Map<string, number | undefined>();

function monthNamed(word: string): number | undefined {
  if (!knownMonths.has(word) && knownMonths.size < 500) knownMonths.set(word, monthOf(word));
  return knownMonths.get(word) ?? monthOf(word);
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
  const month = named === null ? undefined : monthNamed(named[2] ?? '');
  if (named === null || month === undefined) return undefined;
  return isoDay(fullYear(named[3] ?? ''), month, Number(named[1]));
}
