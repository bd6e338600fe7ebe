/** How much one text and one list may hold. */
export interface Limits {
  /** Longest text, in UTF-16 units. */
  readonly text: number;
  /** Most entries of a list. */
  readonly list: number;
}

/**
 * What is taken from a page: far above what any profile holds, there to keep a page made
 * to be huge from costing time. The reader cuts there; what arrives with more is refused.
 */
export const PAGE_LIMITS: Limits = { text: 20_000, list: 1_000 };

/**
 * What the book holds. Writing and restoring share it, since what is written must come
 * back: from a backup, from the file of another device, from a copy before an update.
 */
export const BOOK_LIMITS: Limits = { text: 2_000_000, list: 10_000 };

/** Longest profile key, in UTF-16 units: addresses longer than this open nowhere. */
export const LONGEST_KEY = 4_096;

/** The beginning of a text, no longer than this and never ending in half a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  const halved = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, halved ? longest - 1 : longest);
}
