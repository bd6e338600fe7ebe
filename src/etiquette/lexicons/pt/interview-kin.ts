import type { Phrase } from '../../text/phrases.ts';

/** Portuguese for "informational interview" (L1). */
export const INTERVIEW_KIN: readonly Phrase[] = [
  {
    pattern: 'entrevistas? (?:informativas?|informaciona(?:l|is)|de informa(?:ç|c)(?:ã|a)o)',
    instead: 'breve conversa',
  },
];
