import type { TextRange } from '../finding.ts';
import type { ReviewContext } from '../review-types.ts';
import type { Analysis } from '../text/analyse.ts';
import { groundsOf, holdsRun } from './grounded.ts';
import { tokensOf } from './tokens.ts';

const QUOTED =
  /"(?=\S)([^"\n]+)(?<=\S)"|\u201c([^\u201d\n]+)\u201d|\u201e([^\u201c\u201d\n]+)[\u201c\u201d]|\u00ab\s*([^\u00bb\n]+?)\s*\u00bb/gu;

/** Quotations of three words or more that nobody is known to have said. */
export function unknownQuotes(
  { text, body, lexicon }: Analysis,
  context: ReviewContext,
): TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(QUOTED)) {
    const quoted = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const tokens = tokensOf(quoted);
    if (tokens.length < 3 || lexicon?.answerQuotes.test(quoted.toLowerCase())) continue;
    if (groundsOf(context).some(ground => holdsRun(ground, tokens))) continue;
    const start = body.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}
