import { ENGLISH_QUESTIONS } from './en/pack.ts';
import type { QuestionPack } from './question-pack.ts';

/** Every language that questions are asked in. */
export const PACKS: readonly QuestionPack[] = [ENGLISH_QUESTIONS];

/** The questions of a language; English where none are written yet. */
export function questionPackFor(language: string): QuestionPack {
  const code = language.toLowerCase().split('-')[0];
  return PACKS.find(pack => pack.language === code) ?? ENGLISH_QUESTIONS;
}
