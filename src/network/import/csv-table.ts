import Papa from 'papaparse';
import { ImportError } from './import-problem.ts';

/** The cells of one row in the order their columns were asked for; empty where there is none. */
export type Cells<Columns extends readonly string[]> = {
  readonly [I in keyof Columns]: string;
};

/** One row of the columns that were asked for, with the line it began on. */
export interface CsvRow<Columns extends readonly string[]> {
  readonly line: number;
  readonly cells: Cells<Columns>;
}

/** A table found in a CSV text. */
export interface CsvTable<Columns extends readonly string[]> {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow<Columns>[];
}

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
function cleanCell(cell: string, plain: boolean): string {
  const short = cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell;
  return (plain ? short : short.replace(DISTURBING, ' ')).trim();
}

/** Column name as compared: letters only, lower-case ("First Name" is "firstname"). */
export function columnName(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** How many columns of `needed` a row names; repeated headers do not count twice. */
function namesColumns(row: readonly string[], needed: readonly string[]): boolean {
  const names = new Set(row.map(columnName));
  return needed.every(name => names.has(name));
}

/** The cells of one row at `places`. A list and no record: filling in names is dear, thirty thousand times. */
function cellsAt(
  row: readonly string[],
  places: readonly number[],
  plain: boolean,
): readonly string[] {
  const cells: string[] = [];
  for (const place of places) cells.push(cleanCell(row[place] ?? '', plain));
  return cells;
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** How many lines of the file a row takes: a quoted cell may go over several. */
function linesOf(row: readonly string[]): number {
  return row.reduce((lines, cell) => lines + lineFeeds(cell), 1);
}

/**
 * Whether each row is one line and no cell holds anything to take out, as in nearly all
 * exports: asked once of the whole text, it need not be asked of each of its cells.
 */
function isPlain(text: string, rows: number): boolean {
  // Asked for one by one: a pattern for both takes half as long again, and most have no return.
  const hasLoneReturn = text.includes('\r') && LONE_RETURN.test(text);
  return lineFeeds(text) + 1 === rows && !hasLoneReturn && !DISTURBED.test(text);
}

/** Refuses text that is no text, with the reason. */
function checkText(text: string, file: string): void {
  if (text.includes('\0') || text.includes('\uFFFD\uFFFD')) {
    throw new ImportError(
      'wrong-encoding',
      `${file} is not plain UTF-8 text. Download the export again and import it as it comes.`,
    );
  }
}

/** What stands between cells: commas in the export, the others after a spreadsheet. */
const DELIMITERS = [',', ';', '\t'] as const;
/** The header is among these first rows, and these first characters, or there is none. */
const HEADER_ROWS = 50;
const HEADER_LENGTH = 20_000;

/** How a text's cells and lines are parted, and what its header names. */
interface Header {
  readonly delimiter: string;
  readonly newline: string;
  readonly columns: readonly string[];
}

/** The first row that names all of `needed`, whatever notes stand before it. */
export function findHeader(text: string, needed: readonly string[]): Header | undefined {
  const start = text.slice(0, HEADER_LENGTH);
  for (const delimiter of DELIMITERS) {
    const { data, meta } = Papa.parse<string[]>(start, { delimiter, preview: HEADER_ROWS });
    const row = data.find(cells => namesColumns(cells, needed));
    if (row !== undefined)
      return { delimiter, newline: meta.linebreak, columns: row.map(columnName) };
  }
  return undefined;
}

/** Refuses a text that ends inside a quoted cell: what was swallowed by it would be missing. */
function checkWhole(errors: readonly { readonly code: string }[], file: string): void {
  if (errors.some(({ code }) => code === 'MissingQuotes')) {
    throw new ImportError(
      'cut-short',
      `${file} ends in the middle of a quoted cell, so part of it seems to be missing. Download the export again, then import it.`,
    );
  }
}

/**
 * Reads a CSV text by column names, as `columnName` spells them. The header is the first
 * row that has all of `needed`, so that a preamble of notes before it does no harm; only the
 * columns of `needed` and `wanted` are kept, in this order, everything else is dropped at
 * once. Of doubled headers the first counts.
 *
 * @throws ImportError `not-an-export` where no such header exists
 */
export function readCsv<
  const Needed extends readonly string[],
  const Wanted extends readonly string[],
>(
  text: string,
  file: string,
  needed: Needed,
  wanted: Wanted,
): CsvTable<readonly [...Needed, ...Wanted]> {
  checkText(text, file);
  const plain = text.replace(/^\uFEFF/, '');
  const found = findHeader(plain, needed);
  if (found === undefined) {
    throw new ImportError(
      'not-an-export',
      `${file} has no columns ${needed.map(name => `"${name}"`).join(' and ')}. Is it the file from your data export?`,
    );
  }
  const { delimiter, columns } = found;
  // The parser would look through a megabyte to find its line breaks; the head has shown them.
  const newline = found.newline as '\n';
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline });
  checkWhole(errors, file);
  const header = data.findIndex(row => namesColumns(row, needed));
  const places = [...needed, ...wanted].map(column => columns.indexOf(column));
  const simple = isPlain(plain, data.length);
  const rows: CsvRow<readonly [...Needed, ...Wanted]>[] = [];
  let line = 1;
  data.forEach((row, index) => {
    if (index > header && row.some(cell => cell.trim() !== '')) {
      const cells = cellsAt(row, places, simple) as Cells<readonly [...Needed, ...Wanted]>;
      rows.push({ line, cells });
    }
    line += simple ? 1 : linesOf(row);
  });
  return { columns, rows };
}
