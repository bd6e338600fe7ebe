import { cutText } from '../limits.ts';

/** Longest correction kept, in UTF-16 code units: as much as an "About" may hold, and to spare. */
const LONGEST = 5000;

// Control characters, and the invisible marks that reorder or hide text.
const UNSEEN = /[\p{Cc}\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** What the sender typed, as it is kept: no invisible characters, no blank ends, bounded. */
export function typedText(text: string): string {
  const seen = text.replace(UNSEEN, mark => (mark === '\n' || mark === '\t' ? mark : ''));
  return cutText(seen.trim(), LONGEST).trimEnd();
}
