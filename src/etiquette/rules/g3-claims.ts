import { tokensOf } from '../ground/tokens.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { bare } from '../text/fold.ts';
import { findPhrases } from '../text/phrases.ts';

/** Occasions after they gave something, when using their advice is what happened. */
const STATEMENT = /^([a-z-]+)(?::[a-z-]+)*(?::\d+)?$/;

/** G3: "I read your ..." is a claim about the sender, true only when the sender says so. */
export const claims: Rule = {
  id: 'G3',
  check(letter, context) {
    const { folded, lexicon, body } = analyse(letter);
    const words = lexicon?.claims;
    if (words === undefined) return [];
    const own = folded.slice(body.start, body.end);
    return findPhrases(own, words.patterns, body.start)
      .filter(hit => !words.plainObjects.test(hit.words))
      .filter(hit => !context.asserted.some(entry => vouches(entry, hit.words, words.statements)))
      .map(({ start, end }) => ({
        rule: 'G3',
        dimension: 'truth' as const,
        severity: 'block' as const,
        why: `"${letter.text.slice(start, end)}": confirm it only if you really did, because they may well ask about it.`,
        source: 'advice A9',
        range: { start, end },
        override: 'assert-true' as const,
      }));
  },
};

/** Whether one asserted entry, words or a statement id such as `read:post:0`, makes the claim true. */
function vouches(
  entry: string,
  claim: string,
  statements: Readonly<Record<string, RegExp>>,
): boolean {
  const id = STATEMENT.exec(entry)?.[1];
  if (id !== undefined && entry.includes(':')) return statements[id]?.test(claim) ?? false;
  const said = new Set(tokensOf(entry));
  const claimed = tokensOf(claim).map(bare);
  return said.size > 1 && claimed.every(token => said.has(token));
}
