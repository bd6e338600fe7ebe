import { asciiFirst } from '../ascii-first.ts';
import { asciiDigits } from './fold-date.ts';

/** `4 yrs 1 mo`, `1 rok1 mies.`, `2年9か月`: one or two numbers each with its unit, at times glued. */
const DURATION = asciiFirst(
  String.raw`^\d{1,2}\s*\p{L}[\p{L}\p{M}.]*(?:\s*(?:\p{L}{1,3}\s+)?\d{1,2}\s*\p{L}[\p{L}\p{M}.]*)?$`,
  'u',
);
const SHORT_DURATIONS: ReadonlySet<string> = new Set(['less than a year']);

/** Whether a text is a length of time and nothing else. */
export function isDuration(text: string): boolean {
  const plain = asciiDigits(text).trim();
  return DURATION(plain).test(plain) || SHORT_DURATIONS.has(plain.toLowerCase());
}
