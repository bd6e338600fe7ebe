import type { TextRange } from '../finding.ts';
import type { ReviewContext } from '../review-types.ts';
import type { Analysis } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';
import { plainFigure } from './ground.ts';
import { groundsOf } from './grounded.ts';

const NUMBER = /(?<![\p{L}\p{N}])\d[\d.,]*\d|(?<![\p{L}\p{N}])\d/gu;

/**
 * Years that the stays of a profile make true, from any beginning to any end:
 * nursing from 2012 to 2019, in two posts, grounds `7`. One more or less is
 * rounding.
 */
function spans({ profile, now }: ReviewContext): Set<number> {
  const periods = [...profile.positions, ...profile.education].flatMap(
    ({ value }) => value.period ?? [],
  );
  const present = new Date(now).getFullYear();
  const ends = [present, ...periods.flatMap(({ end }) => end?.year ?? [])];
  const years = new Set<number>();
  for (const { start } of periods) {
    for (const end of start === undefined ? [] : ends) {
      for (const length of [-1, 0, 1]) years.add(end - (start?.year ?? end) + length);
    }
  }
  return years;
}

/** Figures in the body that neither the profile nor the sender vouches for. */
export function unknownNumbers(analysis: Analysis, context: ReviewContext): TextRange[] {
  const { folded, body, lexicon } = analysis;
  const own = folded.slice(body.start, body.end);
  if (!/\d/.test(own)) return [];
  const plain = findPhrases(own, lexicon?.plainNumbers, body.start);
  const grounds = groundsOf(context);
  const lengths = spans(context);
  const found: TextRange[] = [];
  for (const match of own.matchAll(NUMBER)) {
    const start = body.start + match.index;
    const end = start + match[0].length;
    if (plain.some(hit => hit.start <= start && end <= hit.end)) continue;
    const figure = match[0];
    if (grounds.some(ground => ground.figures.has(plainFigure(figure)))) continue;
    if (/^\d{1,2}$/.test(figure) && lengths.has(Number(figure))) continue;
    if (numbersItem(analysis.text, start, end)) continue;
    found.push({ start, end });
  }
  return found;
}

/** Whether a figure only numbers an item of a list: alone at the start of a line, `1.` or `1)`. */
function numbersItem(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return /^[.)]\s/.test(text.slice(end, end + 2)) && text.slice(lineStart, start).trim() === '';
}
