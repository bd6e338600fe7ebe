const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const HYPHENS = /[\u2010\u2011]/g;
const SPACES = /\s/g;
const MARKS = /\p{M}/gu;

/** Lower case that never changes the length, so that offsets stay those of the original. */
function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  let out = '';
  for (const char of text) {
    const small = char.toLowerCase();
    out += small.length === char.length ? small : char;
  }
  return out;
}

/**
 * The text as patterns see it: lower case, straight apostrophes, plain hyphens,
 * every white space a blank. Same length as the text, so ranges carry over.
 */
export function fold(text: string): string {
  return lower(text).replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(SPACES, ' ');
}

/** A word for comparison alone: folded, without accents and without an English possessive. */
export function bare(word: string): string {
  return fold(word)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/'s$|'$/, '');
}
