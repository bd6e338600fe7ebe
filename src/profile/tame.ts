/** Half a character: no file in UTF-8 can hold it. */
const HALF_CHARACTER = /\p{Surrogate}/gu;
/**
 * Control characters, but for tab and line breaks, and the marks that turn the direction
 * of everything after them: with those a name may be shown as another, or hide a line.
 * Marks that only settle the direction of a word stay, since names need them.
 */
const UNRULY = /(?![\t\n\r])\p{Cc}|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** Text of anybody's as it may stand in a file for another program: unharmed, and harmless. */
export function tame(text: string): string {
  return text.replace(HALF_CHARACTER, '\u{FFFD}').replace(UNRULY, '');
}

/** The same on one line. */
export function tameLine(text: string): string {
  return tame(text).replace(/\s+/gu, ' ').trim();
}
