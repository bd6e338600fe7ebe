import type { TextRange } from '../finding.ts';
import type { ReviewContext } from '../review-types.ts';
import { wordsOf } from '../text/words.ts';
import { groundsOf, holdsRun } from './grounded.ts';
import { tokensOf } from './tokens.ts';

/**
 * Whether a hit is part of something the profile or the sender names, e.g. `ASAP`
 * in `ASAP Electrical`: together with the word before or after it, it stands in a
 * fact, and it is written with a capital.
 */
export function inKnownName(text: string, range: TextRange, context: ReviewContext): boolean {
  const hit = text.slice(range.start, range.end);
  if (hit === hit.toLowerCase()) return false;
  const before = wordsOf(text.slice(Math.max(0, range.start - 40), range.start)).at(-1)?.text;
  const after = wordsOf(text.slice(range.end, range.end + 40))[0]?.text;
  return groundsOf(context).some(
    ground =>
      (after !== undefined && holdsRun(ground, tokensOf(`${hit} ${after}`))) ||
      (before !== undefined && holdsRun(ground, tokensOf(`${before} ${hit}`))),
  );
}

/** Whether the very words of a hit stand in the profile, as words of this person's trade do. */
export function inProfile(words: string, context: ReviewContext): boolean {
  const tokens = tokensOf(words);
  return tokens.length > 0 && groundsOf(context).some(ground => holdsRun(ground, tokens));
}
