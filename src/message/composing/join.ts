import type { Span } from '../draft.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import type { FilledPart } from './fit.ts';
import { capitaliseSpans } from './render.ts';

const SENTENCE_END = /[.!?:]["'”“’»)]*$/;

/**
 * The spans of a whole message: gaps between the parts, a capital where a sentence
 * begins. After a greeting on the same line ("Hi Maya, you …") none is needed, and after
 * one on a line of its own the language decides.
 */
export function joinParts(parts: readonly FilledPart[], pack: LanguagePack): Span[] {
  const spans: Span[] = [];
  let before = '';
  for (const { chosen, gap } of parts) {
    const own = begins(before, gap, pack) ? capitaliseSpans(chosen.spans, pack) : chosen.spans;
    const [first] = own;
    if (first === undefined) continue;
    if (spans.length > 0) spans.push({ text: gap, slot: first.slot, source: { kind: 'phrase' } });
    spans.push(...own);
    before = own.map(span => span.text).join('');
  }
  return spans;
}

function begins(before: string, gap: string, { capitalAfterGreeting }: LanguagePack): boolean {
  if (before === '' || SENTENCE_END.test(before)) return true;
  return gap.includes('\n') && (capitalAfterGreeting || !before.endsWith(','));
}
