import { measure } from '../../message/limits.ts';
import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'C3',
  dimension: 'specificity',
  severity: 'warn',
  source: 'Boomerang, 40 million e-mails',
} as const;

/** Shorter than this shows no thought; characters for a note, words elsewhere. */
const LEAST = {
  note: { unit: 'characters', count: 40 },
  message: { unit: 'words', count: 20 },
  inmail: { unit: 'words', count: 20 },
  email: { unit: 'words', count: 20 },
  spoken: { unit: 'words', count: 10 },
} as const;

/** C3: too short to show why this person, so it reads like a mass message. */
export const tooThin: Rule = {
  id: 'C3',
  check(letter) {
    const asks = letter.occasion === 'first-request' || letter.occasion === 'introduction-request';
    if (!asks || letter.text.trim() === '') return [];
    const least = LEAST[letter.channel];
    if (measure(letter.text.trim(), least.unit) >= least.count) return [];
    return [
      findingOf(
        TRAITS,
        'This is so short that it could go to anybody: add why you thought of them.',
      ),
    ];
  },
};
