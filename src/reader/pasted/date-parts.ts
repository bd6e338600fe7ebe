import type { Period } from '../../profile/period.ts';
import { parsePeriod } from '../../profile/periods/parse-period.ts';
import { cleanLine } from '../text/clean.ts';

const MOMENT = String.raw`(?:\p{L}{3,9}\.?\s+)?(?:\d{1,2}[/.])?(?:19|20)\d{2}`;
const RANGE = new RegExp(
  String.raw`[(\[]?\b(${MOMENT}\s*(?:-|\u2013|\u2014|to|until)\s*(?:${MOMENT}|present|now|current|today))[)\]]?`,
  'iu',
);

/** A line of a CV with a span of time in it, and what else it says. */
export interface DatedLine {
  readonly period: Period;
  /** The rest of the line, without the punctuation that held the dates. Empty for dates alone. */
  readonly rest: string;
}

/** Finds the dates of a line, alone or beside other words; `undefined` when it has none. */
export function datedLine(line: string): DatedLine | undefined {
  const alone = parsePeriod(line);
  if (alone !== undefined) return { period: alone.period, rest: '' };
  const found = RANGE.exec(line);
  const range = found?.[1];
  // `In October 2019 - April 2020 we rebuilt ...` is a sentence.
  if (found === null || range === undefined || line.length > 160) return undefined;
  const period = parsePeriod(range)?.period;
  if (period === undefined) return undefined;
  const rest = cleanLine(line.replace(found[0], ' ')).replace(
    /^[\s,;:|\u00b7\u2022()*\u2013\u2014-]+|[\s,;:|\u00b7\u2022(\u2013\u2014-]+$/gu,
    '',
  );
  return /[.!?]$/.test(rest) ? undefined : { period, rest };
}

/** Parts of a line such as `Registered Nurse, St Brigid Hospital` or `Nurse | St Brigid`. */
export function lineParts(text: string): readonly string[] {
  return text
    .split(/\s+[-\u2013\u2014|\u00b7\u2022]\s+|\s*[|]\s*|,\s+|\t+|\s+@\s+|\s+at\s+/u)
    .map(part => part.trim())
    .filter(part => part !== '');
}
