import { wordSet } from '../languages.ts';
import type { YearMonth } from '../period.ts';
import { foldDateWord } from './fold-date.ts';
import { parseMoment } from './parse-moment.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** Further ways in which somebody may type "until now"; no page says so. */
const TYPED_NOW = ['today', 'until now', 'till now', 'to date', 'still', 'ongoing'];

const NOW: ReadonlySet<string> = new Set([
  ...wordSet(PRESENT_WORDS, foldDateWord, ['seen', 'guessed']),
  ...TYPED_NOW.map(foldDateWord),
]);

/** A day, which is more than is kept: `2019-03-15`, `15 March 2019`, `15.3.2019`, `March 15, 2019`. */
const DAYS: readonly (readonly [day: RegExp, without: string])[] = [
  [/^(\d{4}[-./]\d{1,2})[-./]\d{1,2}$/, '$1'],
  [/^\d{1,2}\.?\s*(\p{L}[\p{L}\p{M}.]*,?\s*\d{4})$/u, '$1'],
  [/^\d{1,2}\.\s*(\d{1,2}\.\s*\d{4})$/, '$1'],
  [/^(\p{L}[\p{L}\p{M}.]*)\s*\d{1,2}(?:st|nd|rd|th)?,?\s+(\d{4})$/u, '$1 $2'],
];

/** A date as the sender typed it: a month or a year, "now", or `undefined` when it is neither. */
export function typedMoment(text: string): YearMonth | 'now' | undefined {
  const plain = text.trim();
  if (NOW.has(foldDateWord(plain))) return 'now';
  const whole = DAYS.reduce((date, [day, without]) => date.replace(day, without), plain);
  const moment = parseMoment(whole);
  return moment?.sure ? moment.at : undefined;
}
