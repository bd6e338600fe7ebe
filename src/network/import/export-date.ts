import { monthOf } from '../../profile/periods/month-of.ts';
import { isoDay } from './iso-day.ts';
import { usualDay } from './usual-day.ts';

/** Two-digit years of a spreadsheet: the site began in 2003, so none is older. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : 2000 + year;
}

const NAMED = /^(\d{1,2})[\s.-]+(?:de\s+)?(\p{L}+)\.?[\s.-]+(?:de\s+)?(\d{4}|\d{2})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
/** `2/8/26`: what a spreadsheet makes of a date. */
export const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:\D|$)/;

function dayIn(text: string): string | undefined {
  const named = NAMED.exec(text);
  if (named !== null) {
    const month = monthOf(named[2] ?? '');
    if (month === undefined) return undefined;
    return isoDay(fullYear(named[3] ?? ''), month, Number(named[1]));
  }
  const iso = ISO.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed === null) return undefined;
  return isoDay(fullYear(slashed[3] ?? ''), Number(slashed[1]), Number(slashed[2]));
}

/** Most dates kept of those that are not written as usual: thirty thousand rows name perhaps three thousand days, again and again. */
const MOST_KNOWN = 5_000;
const known = new Map<string, string>();

/**
 * The calendar day of a date as exports write it: `08 Feb 2026`, `4-Apr-21` (a
 * spreadsheet), `2026-02-08 10:11:12 UTC`, `1/29/26, 2:37 PM`, `08 févr. 2026`.
 * Slashed dates are month first, as the export writes them. No text has two of these
 * shapes, so the commonest is tried first.
 */
export function exportDay(text: string): string | undefined {
  const before = usualDay(text) ?? known.get(text);
  if (before !== undefined) return before;
  const day = dayIn(text);
  if (day !== undefined && known.size < MOST_KNOWN) known.set(text, day);
  return day;
}
