import type { Lexicon } from '../lexicon.ts';
import { english } from './en/lexicon.ts';

/** English is always there; others are learned when somebody wants a letter in them. */
const lexicons = new Map<string, Lexicon>([[english.language, english]]);

/** From now on letters in this language are reviewed by its own words. */
export function learnLexicon(lexicon: Lexicon): void {
  lexicons.set(lexicon.language, lexicon);
}

/**
 * The lexicon of a language tag (`en`, `en-GB`), or `undefined` where there is
 * none: rules that need words are then silent, rules that only count still speak.
 */
export function lexiconFor(language: string): Lexicon | undefined {
  return lexicons.get(language.split('-')[0]?.toLowerCase() ?? '');
}
