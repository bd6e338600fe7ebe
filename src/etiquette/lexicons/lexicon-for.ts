import { byLanguage } from '../../profile/by-language.ts';
import type { Lexicon } from '../lexicon.ts';
import { english } from './en/lexicon.ts';

/** English is always there; others are learned when somebody wants a letter in them. */
const lexicons = byLanguage<Lexicon>(english);

/** From now on letters in this language are reviewed by its own words. */
export const learnLexicon = lexicons.learn;

/**
 * The lexicon of a language tag (`en`, `en-GB`), or `undefined` where there is
 * none: rules that need words are then silent, rules that only count still speak.
 */
export const lexiconFor = lexicons.in;
