import { asciiFirst } from '../ascii-first.ts';
import { wordSet } from '../languages.ts';
import type { Period } from '../period.ts';
import { isTooLong } from '../short-text.ts';
import { isDuration } from './duration.ts';
import { foldDateWord } from './fold-date.ts';
import { parseMoment } from './parse-moment.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** A date line taken apart. */
export interface PeriodLine {
  readonly period: Period;
  /** What stood behind the range, e.g. `2 yrs 9 mos`. */
  readonly rest: readonly string[];
}

const DASH = /[-\u2010-\u2015\u2212\u301c\uff5e~]/g;
/** Most lines of a page hold no digit and are sorted out by this alone. */
const ANY_DIGIT = asciiFirst(String.raw`\p{Nd}`, 'u');
const PARTS = /\s*[\u00b7\u2022\u30fb]\s*/;
/** Longest wording of "until now" taken on structure alone. */
const LONGEST_PRESENT = 24;
const PRESENT_SHAPE = asciiFirst(String.raw`^\p{L}[\p{L}\p{M}\s'\u2019]*$`, 'u');

const KNOWN_PRESENT = wordSet(PRESENT_WORDS, foldDateWord, ['seen']);

/** `known`: a word seen for this; `likely`: merely words without a digit. */
function presentWord(text: string): 'known' | 'likely' | undefined {
  if (KNOWN_PRESENT.has(foldDateWord(text))) return 'known';
  return text.length <= LONGEST_PRESENT && PRESENT_SHAPE(text).test(text) ? 'likely' : undefined;
}

function parseRange(left: string, right: string, hasDuration: boolean): Period | undefined {
  const start = parseMoment(left);
  if (!start) return undefined;
  const end = parseMoment(right);
  if (end) return { start: start.at, end: end.at, current: false };
  const present = presentWord(right);
  if (!present) return undefined;
  // Two guesses in one line are one too many, unless a duration behind shows it is a date.
  if (present === 'likely' && !start.sure && !hasDuration) return undefined;
  return { start: start.at, current: true };
}

/**
 * Reads a date line such as `Jan 2024 - Present · 2 yrs 9 mos`, in any language: two dates,
 * or a date and words without a digit (current), parted by a dash of any kind, spaced or
 * not. `undefined` when the line is something else.
 */
export function parsePeriod(text: string): PeriodLine | undefined {
  if (isTooLong(text) || !ANY_DIGIT(text).test(text)) return undefined;
  const [range, ...rest] = text.split(PARTS);
  if (range === undefined) return undefined;
  const hasDuration = rest.some(isDuration);
  for (const dash of range.matchAll(DASH)) {
    const left = range.slice(0, dash.index).trim();
    const right = range.slice(dash.index + dash[0].length).trim();
    const period = parseRange(left, right, hasDuration);
    if (period) return { period, rest };
  }
  const to = /^(.*\d.*?)\s+to\s+(.+)$/.exec(range);
  const spoken = to && parseRange(to[1] ?? '', to[2] ?? '', hasDuration);
  if (spoken) return { period: spoken, rest };
  const single = parseMoment(range);
  if (single?.sure && hasDuration) {
    return { period: { start: single.at, end: single.at, current: false }, rest };
  }
  return undefined;
}

/** Like `parsePeriod`, also taking a lone date, which then is the end (a year of graduation). */
export function parsePeriodOrEnd(text: string): PeriodLine | undefined {
  const line = parsePeriod(text);
  if (line) return line;
  const moment = parseMoment(text);
  return moment?.sure ? { period: { end: moment.at, current: false }, rest: [] } : undefined;
}
