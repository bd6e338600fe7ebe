import { isoDay } from './iso-day.ts';

const SPACE = 32;
const ZERO = 48;
/** Length of `08 Feb 2026`. */
const LENGTH = 11;

/** Three plain characters as one number, which is found again sooner than a text; zero for others. */
function lettersAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (a | b | c) < 0x80 ? (a << 14) | (b << 7) | c : 0;
}

/** The months as exports write them, by their letters. */
const MONTHS = new Map(
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
    .split(' ')
    .map((name, index) => [lettersAt(name, 0), index + 1] as const),
);

/** The number that the digits between two places make, or `NaN` where something else stands there. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Days that were written once; there are not more than a hundred years of them. */
const known = new Map<number, string>();

/**
 * The calendar day of `08 Feb 2026`, as nearly every row of an export has it: a shortcut to
 * what `exportDay` finds out by patterns, and silent about every other text. Neither pattern
 * nor look-up by text is needed, which for thirty thousand rows is felt.
 */
export function usualDay(text: string): string | undefined {
  if (text.length !== LENGTH) return undefined;
  if (text.charCodeAt(2) !== SPACE || text.charCodeAt(6) !== SPACE) return undefined;
  const month = MONTHS.get(lettersAt(text, 3));
  if (month === undefined) return undefined;
  const day = digitsAt(text, 0, 2);
  const year = digitsAt(text, 7, LENGTH);
  const id = (year * 100 + month) * 100 + day;
  if (Number.isNaN(id)) return undefined;
  const before = known.get(id);
  if (before !== undefined) return before;
  const iso = isoDay(year, month, day);
  if (iso !== undefined) known.set(id, iso);
  return iso;
}
