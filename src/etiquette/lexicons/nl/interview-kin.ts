import type { Phrase } from '../../text/phrases.ts';

/** Dutch for "informational interview" (L1). */
export const INTERVIEW_KIN: readonly Phrase[] = [
  { pattern: 'informatie(?:ve?)?[ -]?(?:gesprek(?:ken)?|interviews?)', instead: 'kort gesprek' },
  { pattern: 'informatief (?:gesprek|interview)', instead: 'kort gesprek' },
];
