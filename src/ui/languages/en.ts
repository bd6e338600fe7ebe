import { english } from '../../etiquette/lexicons/en/lexicon.ts';
import { ENGLISH } from '../../message/phrases/en/pack.ts';
import { ENGLISH_QUESTIONS } from '../../message/questions/en/pack.ts';
import { ENGLISH as ENGLISH_REPLIES } from '../../outreach/reply/en/lexicon.ts';
import type { Language } from './language.ts';

/** English. */
export const LANGUAGE: Language = {
  phrases: ENGLISH,
  questions: ENGLISH_QUESTIONS,
  lexicon: english,
  replies: ENGLISH_REPLIES,
};
