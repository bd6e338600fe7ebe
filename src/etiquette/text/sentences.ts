import type { TextRange } from '../finding.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** One segmenter per language: making one costs more than using it. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
  segmenters.set(language, made);
  return made;
}

const INITIAL = /(?:^|[\s.])\p{Lu}\.\s*$/u;
const LINE = /[^\n\r\u2028\u2029]+/g;

/** Whether a segment ends in an abbreviation, so that the sentence goes on. */
function endsShort(segment: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /(\S+)\s*$/.exec(segment)?.[1];
  if (last === undefined || !last.endsWith('.')) return false;
  return abbreviations.has(last.toLowerCase()) || INITIAL.test(segment);
}

/** Range without the white space around it. */
function trimmed(text: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && text[from]?.trim() === '') from++;
  while (to > from && text[to - 1]?.trim() === '') to--;
  return { start: from, end: to };
}

/**
 * The sentences of a stretch of text. A line break always ends one, and an
 * abbreviation or an initial never does (`Dr. Okafor`, `J. Mbeki`).
 */
export function sentenceRanges(
  text: string,
  stretch: TextRange,
  language: string,
  abbreviations: ReadonlySet<string>,
): TextRange[] {
  const ranges: TextRange[] = [];
  for (const line of text.slice(stretch.start, stretch.end).matchAll(LINE)) {
    const lineStart = stretch.start + line.index;
    let from = lineStart;
    for (const { segment, index } of segmenter(language).segment(line[0])) {
      if (endsShort(segment, abbreviations)) continue;
      const range = trimmed(text, from, lineStart + index + segment.length);
      if (range.end > range.start) ranges.push(range);
      from = lineStart + index + segment.length;
    }
    const rest = trimmed(text, from, lineStart + line[0].length);
    if (rest.end > rest.start) ranges.push(rest);
  }
  return ranges;
}
