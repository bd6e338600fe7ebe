import { ENGLISH } from './en/pack.ts';
import type { LanguagePack } from './pack.ts';

/** Every language that letters are written in. */
export const PACKS: readonly LanguagePack[] = [ENGLISH];

/** The pack for a language code; English where none is written yet, and the draft says so. */
export function packFor(language: string): LanguagePack {
  const code = language.toLowerCase().split('-')[0];
  return PACKS.find(pack => pack.language === code) ?? ENGLISH;
}
