import type { Phrase } from '../../text/phrases.ts';

/** Italian for "informational interview" (L1). */
export const INTERVIEW_KIN: readonly Phrase[] = [
  { pattern: 'colloqui(?:o)? informativ[oi]', instead: 'breve conversazione' },
  { pattern: 'intervist[ae] informativ[ae]', instead: 'breve conversazione' },
];
