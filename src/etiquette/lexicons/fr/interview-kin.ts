import type { Phrase } from '../../text/phrases.ts';

/** French for "informational interview" (L1). */
export const INTERVIEW_KIN: readonly Phrase[] = [
  {
    pattern:
      "(?:entretien|entrevue)s? (?:d'informations?|informati(?:f|ve)s?|(?:de )?r(?:é|e)seau)",
    instead: 'court échange',
  },
];
