import { asciiFirst } from '../ascii-first.ts';
import type { YearMonth } from '../period.ts';
import { isTooLong } from '../short-text.ts';
import { asciiDigits } from './fold-date.ts';
import { monthOf } from './month-of.ts';
import { DATE_CONNECTORS } from './months.ts';

/** A point in time as a profile states it, and whether every word of it was understood. */
export interface Moment {
  readonly at: YearMonth;
  /** `false` when a word beside the year is no month any language pack knows. */
  readonly sure: boolean;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** `2022年1月` and its Korean form. */
const EAST_ASIAN = /^((?:19|20)\d{2})\s*[\u5e74\ub144]\s*(?:(\d{1,2})\s*[\u6708\uc6d4])?$/;
const WORD = asciiFirst(String.raw`^\p{L}[\p{L}\p{M}'\u2019]{0,11}$`, 'u');

function yearMonth(year: number, month: number | undefined): YearMonth | undefined {
  if (month === undefined) return { year };
  return month >= 1 && month <= 12 ? { year, month } : undefined;
}

/**
 * Reads `Jan 2022`, `01/2022`, `2022`, `ene. de 2022`, `2022年1月` and the like.
 * The whole text has to be a date; anything else beside the year gives `undefined`.
 */
export function parseMoment(text: string): Moment | undefined {
  if (isTooLong(text)) return undefined;
  const plain = asciiDigits(text).trim();
  const asian = EAST_ASIAN.exec(plain);
  if (asian) {
    const at = yearMonth(Number(asian[1]), asian[2] === undefined ? undefined : Number(asian[2]));
    return at && { at, sure: true };
  }
  const year = YEAR.exec(plain);
  if (!year) return undefined;
  const words = plain
    .replace(year[0], ' ')
    .split(/[\s.,/-]+/)
    .filter(word => word !== '' && !DATE_CONNECTORS.has(word.toLowerCase()));
  const [word, ...more] = words;
  if (more.length > 0) return undefined;
  if (word === undefined) return { at: { year: Number(year[0]) }, sure: true };
  if (/^\d{1,2}$/.test(word)) {
    const at = yearMonth(Number(year[0]), Number(word));
    return at && { at, sure: true };
  }
  if (!WORD(word).test(word)) return undefined;
  const at = yearMonth(Number(year[0]), monthOf(word));
  return at && { at, sure: at.month !== undefined };
}
