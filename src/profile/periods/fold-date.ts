/** Offsets of the decimal digit blocks a profile may be written in, besides ASCII. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** The text with every digit in ASCII, so that `\d` finds them. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, digit => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find(start => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

const ASCII = /^[\x20-\x7e]*$/;

/** A word of a date for look-up: lower case, no accents, dotless i as i, straight apostrophe. */
export function foldDateWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0131/g, 'i')
    .replace(/\u2019/g, "'");
}
