import type { TextRange } from '../finding.ts';
import type { ReviewContext } from '../review-types.ts';
import type { Analysis } from '../text/analyse.ts';
import { findPhrases } from '../text/phrases.ts';
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
    if (grounds.some(ground => ground.tokens.has(figure) || hasFigure(ground.facts, figure)))
      continue;
    if (/^\d{1,2}$/.test(figure) && lengths.has(Number(figure))) continue;
    if (
      /^\s*(?:[.)]\s)/.test(folded.slice(end)) &&
      /(?:^|\n)\s*$/.test(analysis.text.slice(0, start))
    )
      continue;
    found.push({ start, end });
  }
  return found;
}

/** Whether a figure stands in a fact with other marks between its digits (`2,000` for `2000`). */
function hasFigure(facts: readonly { readonly line: string }[], figure: string): boolean {
  const digits = figure.replace(/[.,]/g, '');
  return facts.some(({ line }) => line.replace(/(?<=\d)[., ](?=\d)/g, '').includes(` ${digits}`));
}
