import { byLanguage } from '../../profile/by-language.ts';
import { ENGLISH } from './en/pack.ts';
import type { LanguagePack } from './pack.ts';

/** English is always there; others are learned when somebody wants a letter in them. */
const packs = byLanguage<LanguagePack>(ENGLISH);

/** From now on letters can be written in this language. */
export const learnPhrases = packs.learn;

/** The pack for a language code; English where none was learned, and the draft says so. */
export function packFor(language: string): LanguagePack {
  return packs.in(language) ?? ENGLISH;
}
