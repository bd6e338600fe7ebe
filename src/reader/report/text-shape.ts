/** Shapes shown of one text; more would draw its outline too closely. */
const MOST_SHAPES = 10;

/** Punctuation by which readers tell one kind of line from another (`· 1st`, `A | B`, `2019 - 2020`). */
const TELLING = new Set(['·', '•', '|', '-', '–', '—', ',', '(', ')', '/', '+', '…']);

const PIECE = /[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}\s]/gu;

/** `X`/`Xx`/`Xx+` by case and by three classes of length: never three letters in a row. */
function wordShape(word: string): string {
  const length = [...word].length;
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  const [first, rest] =
    upper === lower
      ? ['o', 'o']
      : word === lower
        ? ['x', 'x']
        : word === upper && length > 1
          ? ['X', 'X']
          : ['X', 'x'];
  if (length <= 3) return first;
  return length <= 8 ? `${first}${rest}` : `${first}${rest}+`;
}

/**
 * What kind of text this is, without a word of it: `Senior Designer · 2nd` reads
 * `Xx Xx · # x`. Numbers are `#` whatever they are.
 */
export function textShape(text: string): string {
  const shapes: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    if (shapes.length === MOST_SHAPES) return `${shapes.join(' ')} ..`;
    if (/\p{N}/u.test(piece)) shapes.push('#');
    else if (/[\p{L}\p{M}]/u.test(piece)) shapes.push(wordShape(piece));
    else if (TELLING.has(piece)) shapes.push(piece);
  }
  return shapes.join(' ');
}
