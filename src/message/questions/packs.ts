import { languageCode } from '../language-code.ts';
import { ENGLISH_QUESTIONS } from './en/pack.ts';
import type { QuestionPack } from './question-pack.ts';

/** English is always there; others are learned when somebody wants a letter in them. */
const packs = new Map([[ENGLISH_QUESTIONS.language, ENGLISH_QUESTIONS]]);

/** From now on questions can be asked in this language. */
export function learnQuestions(pack: QuestionPack): void {
  packs.set(pack.language, pack);
}

/** The questions of a language; English where none were learned. */
export function questionPackFor(language: string): QuestionPack {
  return packs.get(languageCode(language)) ?? ENGLISH_QUESTIONS;
}
