import type { Phrase } from '../../text/phrases.ts';

/** Spanish for "informational interview" (L1). */
export const INTERVIEW_KIN: readonly Phrase[] = [
  {
    pattern: 'entrevistas? (?:informativas?|informacional(?:es)?|de informaci(?:ó|o)n)',
    instead: 'breve conversación',
  },
];
