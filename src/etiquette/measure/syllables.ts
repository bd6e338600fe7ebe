import { remembered } from '../../profile/remembered.ts';

/** Words kept, since each keystroke asks for the same ones again. */
const MOST_WORDS = 8000;
const GROUPS = /[aeiouy]+/g;

/** Syllables of an English word, well enough for a mean over a letter (R1). */
export const syllables = remembered((word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain === '' ? 0 : 1;
  const trimmed = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, match => match[0] ?? '');
  return Math.max(1, trimmed.match(GROUPS)?.length ?? 1);
}, MOST_WORDS);
