/**
 * Longest text, in characters, that a parser of short values (names, dates, places,
 * counts) looks at. Real ones stay far below; a page can hold a line of a hundred
 * thousand characters, on which a pattern that tries every start would take minutes.
 */
export const LONGEST_SHORT_TEXT = 400;

/** Whether a text is too long to be a short value: then it is not looked at. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_SHORT_TEXT;
}
