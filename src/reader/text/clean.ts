import { cutText, PAGE_LIMITS } from '../../profile/limits.ts';

/**
 * Characters that show nothing: controls, format and bidi marks, tag characters, Hangul
 * and Khmer fillers. People pad an About with them, and they can hide instructions.
 * Line feeds and the two joiners are kept: the joiners shape Persian, Indic text and emoji.
 * Made where a text may hold some: classes as large as these take an engine long, see `asciiFirst`.
 */
const invisible = () =>
  /(?![\n\u200c\u200d])(?:[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5)/gu;
const JOINER = /[\u200c\u200d]/;
/** A joiner that joins nothing: not after a letter of a joining script, a mark or an emoji. */
const strayJoiner = () =>
  /[\u200c\u200d](?<!(?:[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d])/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** Latin letters, dashes, quotes and dots: nothing in here is invisible, composed or another space. */
const ORDINARY = /^[\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/;
/** Nothing to fold but the case: most names. */
const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
/** White space of which some is too much. */
const LOOSE = / {2}| \n|\n |\n{3}/;

/**
 * Most of one text that is looked at, in UTF-16 units: as much again as is kept of it, so
 * that what was cut can be told from what only just fits.
 */
export const LONGEST_READ = 2 * PAGE_LIMITS.text;

/**
 * Text of a page as a person sees it: no invisible characters, runs of white space as one
 * space, line breaks kept (at most one blank line), NFC. Of an absurdly long one the beginning.
 */
export function cleanText(whole: string): string {
  const text = cutText(whole, LONGEST_READ);
  if (ORDINARY.test(text) && !LOOSE.test(text)) return text.trim();
  const seen = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(invisible(), '');
  return (JOINER.test(seen) ? seen.replace(strayJoiner(), '') : seen)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

/** Like `cleanText`, on one line: for names, titles and every other short value. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

/** For comparing two renderings of one value: case, accents, punctuation and spacing aside. */
export function fold(text: string): string {
  if (WORDS.test(text)) return text.toLowerCase();
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return cleanLine(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
