import Papa from 'papaparse';
import { isPlain, linesOf } from './csv-cell.ts';
import { ImportError } from './import-problem.ts';

/** A row as the parser leaves it: cells in the order of the text, not yet cleaned. */
export type RawRow = readonly string[];

/** The rows of a text, and where in each of them to look for what. */
export interface CsvTable<Column extends string> {
  /** What stands below the header. */
  readonly rows: readonly RawRow[];
  /** The place of each column in a row; below zero where the text has no such column. */
  readonly at: Readonly<Record<Column, number>>;
  /** True where no cell holds anything that `cleanCell` would have to take out. */
  readonly plain: boolean;
  /** The line of the text on which one of `rows` begins. Cheapest when asked from top to bottom. */
  lineOf(index: number): number;
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

/** Tells on which line a row begins: one after the other in a plain text, else by counting on from the row asked for last. */
function lineCounter(
  rows: readonly RawRow[],
  above: readonly RawRow[],
  plain: boolean,
): (index: number) => number {
  const first = above.reduce((line, row) => line + linesOf(row), 1);
  let [row, line] = [0, first];
  return index => {
    if (plain) return first + index;
    if (index < row) [row, line] = [0, first];
    for (; row < index; row += 1) line += linesOf(rows[row] ?? []);
    return line;
  };
}

/**
 * Opens a CSV text by column names, as `columnName` spells them. The header is the first
 * row that has all of `needed`, so that a preamble of notes before it does no harm. Of
 * doubled headers the first counts. Rows stay as the parser left them: an export has thirty
 * thousand, and whatever is made of each of them beside what is kept costs as much as parsing.
 *
 * @throws ImportError `not-an-export` where no row names all of `needed`, `wrong-encoding` where
 *   the text is none, `cut-short` where it ends inside a quoted cell
 */
export function openCsv<Needed extends string, Wanted extends string>(
  text: string,
  file: string,
  needed: readonly Needed[],
  wanted: readonly Wanted[],
): CsvTable<Needed | Wanted> {
  checkText(text, file);
  const whole = text.replace(/^\uFEFF/, '');
  const found = findHeader(whole, needed);
  if (found === undefined) {
    throw new ImportError(
      'not-an-export',
      `${file} has no columns ${needed.map(name => `"${name}"`).join(' and ')}. Is it the file from your data export?`,
    );
  }
  const { delimiter, columns } = found;
  // The parser would look through a megabyte to find its line breaks; the head has shown them.
  const newline = found.newline as '\n';
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter, newline });
  checkWhole(errors, file);
  const plain = isPlain(whole, data.length);
  const above = data.splice(0, data.findIndex(row => namesColumns(row, needed)) + 1);
  const names: readonly (Needed | Wanted)[] = [...needed, ...wanted];
  const at = Object.fromEntries(names.map(name => [name, columns.indexOf(name)]));
  return {
    rows: data,
    at: at as Record<Needed | Wanted, number>,
    plain,
    lineOf: lineCounter(data, above, plain),
  };
}
