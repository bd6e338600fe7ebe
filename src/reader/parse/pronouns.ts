import { asciiFirst } from '../../profile/ascii-first.ts';
import { isTooLong } from '../../profile/short-text.ts';
import { PRONOUN_WORDS } from './pronoun-words.ts';

const PRONOUNS = asciiFirst(String.raw`^\(?(\p{L}{1,12}(?:\s?/\s?\p{L}{1,12}){1,3})\)?$`, 'u');

/** Pronouns in brackets inside a name, e.g. `Sasha Lindgren (they/them)`. */
export function pronounsInName(name: string): string | undefined {
  const bracket = isTooLong(name) ? undefined : /\([^)]*\)/.exec(name)?.[0];
  return bracket === undefined ? undefined : knownPronouns(bracket);
}

/**
 * What has the shape of pronouns, such as `She/Her` or `(they/them)`, without brackets. For
 * places where only pronouns can stand: a headline `Writer/Editor` has the same shape.
 */
export function pronounsOf(text: string): string | undefined {
  return PRONOUNS(text).exec(text)?.[1];
}

/** Pronouns wherever they stand: of their shape, and with a word known to be one. */
export function knownPronouns(text: string): string | undefined {
  const shaped = pronounsOf(text);
  const words = shaped?.toLowerCase().split(/\s?\/\s?/) ?? [];
  return words.some(word => PRONOUN_WORDS.has(word)) ? shaped : undefined;
}
