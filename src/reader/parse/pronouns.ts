import { isTooLong } from '../../profile/short-text.ts';

const PRONOUNS = /^\(?(\p{L}{1,12}(?:\s?\/\s?\p{L}{1,12}){1,3})\)?$/u;

/** Pronouns in brackets inside a name, e.g. `Sasha Lindgren (they/them)`. */
export function pronounsInName(name: string): string | undefined {
  const bracket = isTooLong(name) ? undefined : /\([^)]*\)/.exec(name)?.[0];
  return bracket === undefined ? undefined : pronounsOf(bracket);
}

/** Pronouns such as `She/Her` or `(they/them)`, without brackets; `undefined` for anything else. */
export function pronounsOf(text: string): string | undefined {
  return PRONOUNS.exec(text)?.[1];
}
