import type { Span, SpanSource } from '../../../message/draft.ts';

/** A run of the letter as it stands in the box, with where its words come from. */
export interface Sourced {
  readonly start: number;
  readonly end: number;
  /** `own`: typed by the sender over or between the words of the draft. */
  readonly source: SpanSource | { readonly kind: 'own' };
}

/** A span that stands somewhere in the middle of an edited text counts from this length: less may be chance. */
const TELLING = 12;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** The spans with where each begins and ends in the draft. */
function placed(spans: readonly Span[]): readonly Sourced[] {
  let at = 0;
  return spans.map(({ text, source }) => {
    const start = at;
    at += text.length;
    return { start, end: at, source };
  });
}

/** Puts what lies between the ranges down as the sender's own, and joins own words. */
function filled(ranges: readonly Sourced[], length: number): readonly Sourced[] {
  const all: Sourced[] = [];
  let at = 0;
  for (const range of [
    ...ranges,
    { start: length, end: length, source: { kind: 'own' } } as const,
  ]) {
    if (range.start > at) all.push({ start: at, end: range.start, source: { kind: 'own' } });
    if (range.end > range.start) all.push(range);
    at = range.end;
  }
  return all;
}

/**
 * Where each part of the text comes from. Of an edited text, what it still has in common
 * with the beginning and the end of the draft keeps its source, and so does a span that
 * stands whole between them, in its order. Everything else is the sender's own. The
 * ranges joined are the text.
 *
 * @param spans the draft that the text was made from
 */
export function sourcesIn(spans: readonly Span[], text: string): readonly Sourced[] {
  const draft = spans.map(span => span.text).join('');
  const before = commonStart(draft, text);
  const after = commonEnd(draft, text, Math.min(draft.length, text.length) - before);
  const shift = text.length - draft.length;
  const found: Sourced[] = [];
  let cursor = before;
  for (const { start, end, source } of placed(spans)) {
    if (start < before) found.push({ start, end: Math.min(end, before), source });
    const words = draft.slice(start, end);
    if (start >= before && end <= draft.length - after && words.trim().length >= TELLING) {
      const at = text.indexOf(words, cursor);
      if (at !== -1 && at + words.length <= text.length - after) {
        found.push({ start: at, end: at + words.length, source });
        cursor = at + words.length;
      }
    }
    const from = Math.max(start, draft.length - after);
    if (end > from) found.push({ start: from + shift, end: end + shift, source });
  }
  return filled(found, text.length);
}

/** The part of the letter at a place between two characters; at its end the last one. */
export function sourcedAt(ranges: readonly Sourced[], at: number): Sourced | undefined {
  return ranges.find(({ start, end }) => start <= at && at < end) ?? ranges.at(-1);
}
