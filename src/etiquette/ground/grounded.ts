import type { Lexicon } from '../lexicon.ts';
import type { ReviewContext } from '../review-types.ts';
import { assertedGround, type Ground, profileGround, senderGround } from './ground.ts';
import { stem } from './tokens.ts';

/** All grounds a letter may stand on: the profile, the sender, what was asserted. */
export function groundsOf(context: ReviewContext, language?: string): readonly Ground[] {
  return [
    profileGround(context.profile, language),
    senderGround(context.sender),
    assertedGround(context.asserted),
  ];
}

/** Whether one single fact holds all these tokens, in any order and in a kindred form. */
export function holdsAll(ground: Ground, tokens: readonly string[]): boolean {
  if (!tokens.every(token => ground.tokens.has(token) || ground.stems.has(stem(token))))
    return false;
  return ground.facts.some(fact =>
    tokens.every(token => fact.tokens.has(token) || fact.stems.has(stem(token))),
  );
}

/** Whether the tokens stand one after the other in some fact. */
export function holdsRun(ground: Ground, tokens: readonly string[]): boolean {
  const line = ` ${tokens.join(' ')} `;
  return ground.facts.some(fact => fact.line.includes(line));
}

/** The same name in its other forms (`uk`: `united kingdom`). */
export function otherNames(name: string, lexicon: Lexicon | undefined): string[] {
  return (lexicon?.sameNames ?? []).filter(group => group.includes(name)).flat();
}
