import { byLanguage } from '../../profile/by-language.ts';
import { ENGLISH_QUESTIONS } from './en/pack.ts';
import type { QuestionPack } from './question-pack.ts';

/** English is always there; others are learned when somebody wants a letter in them. */
const packs = byLanguage<QuestionPack>(ENGLISH_QUESTIONS);

/** From now on questions can be asked in this language. */
export const learnQuestions = packs.learn;

/** The questions of a language; English where none were learned. */
export function questionPackFor(language: string): QuestionPack {
  return packs.in(language) ?? ENGLISH_QUESTIONS;
}
