import { asciiFirst } from '../ascii-first.ts';
import type { Period, YearMonth } from '../period.ts';
import { isTooLong } from '../short-text.ts';
import { asciiDigits } from './fold-date.ts';
import { monthOf } from './month-of.ts';

const DATE = asciiFirst(
  String.raw`(?:(\p{L}[\p{L}\p{M}]{2,11})\.?,?\s+(?:de\s+)?)?(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s*[\u5e74\ub144]\s*(\d{1,2})\s*[\u6708\uc6d4])?`,
  'gu',
);
/** Words a date line may hold beside its dates: `Issued Jan 2023`, `Expires Mar 2026`. */
const MOST_OTHER_WORDS = 4;

/**
 * Dates inside a short line with words of its own, e.g. `Issued Jan 2023 · Expires Jan 2026`:
 * the first is the start, the second the end. `undefined` when there is none or when the
 * line says much more than a date.
 */
export function findDates(text: string): Period | undefined {
  if (isTooLong(text)) return undefined;
  const plain = asciiDigits(text);
  const dates: YearMonth[] = [];
  let rest = plain;
  for (const match of plain.matchAll(DATE(plain))) {
    const year = Number(match[2]);
    const month = match[3] === undefined ? monthOf(match[1] ?? '') : Number(match[3]);
    dates.push(month === undefined ? { year } : { year, month });
    rest = rest.replace(match[0], ' ');
  }
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
  const [start, end] = dates;
  if (start === undefined || dates.length > 2 || words.length > MOST_OTHER_WORDS) return undefined;
  return end === undefined ? { start, current: false } : { start, end, current: false };
}
