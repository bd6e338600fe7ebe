import { languageCode } from '../language-code.ts';
import { ENGLISH } from './en/pack.ts';
import type { LanguagePack } from './pack.ts';

/** English is always there; others are learned when somebody wants a letter in them. */
const packs = new Map([[ENGLISH.language, ENGLISH]]);

/** From now on letters can be written in this language. */
export function learnPhrases(pack: LanguagePack): void {
  packs.set(pack.language, pack);
}

/** The pack for a language code; English where none was learned, and the draft says so. */
export function packFor(language: string): LanguagePack {
  return packs.get(languageCode(language)) ?? ENGLISH;
}
