/** Longest cell kept: the fields used here are names, titles and dates. */
const LONGEST_CELL = 500;

/** What no name or title needs: controls, and marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for, and \p{Cc} takes twice as long.
const DISTURBING = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** The same in a whole text, where lines have to end. */
const DISTURBED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** A line break of a kind that no export has. */
const LONE_RETURN = /\r(?!\n)/;

/** A cell as it is kept; in a plain text there is nothing to take out of it. */
export function cleanCell(cell: string, plain: boolean): string {
  const short = cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell;
  return (plain ? short : short.replace(DISTURBING, ' ')).trim();
}

/** True for a row of nothing but white space, as sorted spreadsheets have them. */
export function isBlank(row: readonly string[]): boolean {
  return !row.some(cell => cell.trim() !== '');
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** How many lines of the file a row takes: a quoted cell may go over several. */
export function linesOf(row: readonly string[]): number {
  return row.reduce((lines, cell) => lines + lineFeeds(cell), 1);
}

/**
 * Whether each row is one line and no cell holds anything to take out, as in nearly all
 * exports: asked once of the whole text, it need not be asked of each of its cells.
 */
export function isPlain(text: string, rows: number): boolean {
  // Asked for one by one: a pattern for both takes half as long again, and most have no return.
  const hasLoneReturn = text.includes('\r') && LONE_RETURN.test(text);
  return lineFeeds(text) + 1 === rows && !hasLoneReturn && !DISTURBED.test(text);
}
