import { german } from '../../etiquette/lexicons/de/lexicon.ts';
import { GERMAN } from '../../message/phrases/de/pack.ts';
import { GERMAN_QUESTIONS } from '../../message/questions/de/pack.ts';
import { GERMAN_REPLIES } from '../../outreach/reply/de/lexicon.ts';
import type { Language } from './language.ts';

/** German. A file of its own in the build, loaded when somebody writes a letter in it. */
export const LANGUAGE: Language = {
  phrases: GERMAN,
  questions: GERMAN_QUESTIONS,
  lexicon: german,
  replies: GERMAN_REPLIES,
};
