import type { Lexicon } from '../lexicon.ts';
import { english } from './en/lexicon.ts';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', english]]);

/**
 * The lexicon of a language tag (`en`, `en-GB`), or `undefined` where there is
 * none: rules that need words are then silent, rules that only count still speak.
 */
export function lexiconFor(language: string): Lexicon | undefined {
  return LEXICONS.get(language.split('-')[0]?.toLowerCase() ?? '');
}
