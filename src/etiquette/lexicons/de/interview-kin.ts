import type { Phrase } from '../../text/phrases.ts';

/** German for "informational interview" (L1). */
export const INTERVIEW_KIN: readonly Phrase[] = [
  {
    pattern: 'information(?:s-?gespr(?:ä|ae|a)ch|sinterview)(?:e[sn]?|s)?',
    instead: 'kurzes Gespräch',
  },
  { pattern: 'informatives gespr(?:ä|ae)ch', instead: 'kurzes Gespräch' },
];
