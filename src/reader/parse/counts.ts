import { asciiDigits } from '../../profile/periods/fold-date.ts';

const LEADING_NUMBER = /^(\d{1,3}(?:[.,\u00a0\u202f'\u2019 ]\d{3})+|\d+)(?![\d.,])/;
const LAST_NUMBER = /(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?!.*\d)/;

const plain = (digits: string): number => Number(digits.replace(/\D/g, ''));

/**
 * The number a counter begins with: `2,292 followers`. A rounded one (`2K`) is not a number
 * anybody should rely on and gives `undefined`.
 */
export function leadingCount(text: string): number | undefined {
  const line = asciiDigits(text);
  const digits = LEADING_NUMBER.exec(line)?.[1];
  if (digits === undefined) return undefined;
  return /^\s*[KMkm]\b|^\s*\+/.test(line.slice(digits.length)) ? undefined : plain(digits);
}

/** The last whole number in a text, e.g. 12 in `and 12 other mutual connections`. */
export function lastCount(text: string): number | undefined {
  const digits = LAST_NUMBER.exec(asciiDigits(text))?.[1];
  return digits === undefined ? undefined : plain(digits);
}
