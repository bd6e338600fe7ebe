import Papa from 'papaparse';
import { tame } from '../profile/tame.ts';

/** What a cell may hold; nothing leaves it empty. */
export type Cell = string | number | undefined;

/**
 * Where a formula would begin: at the start of a cell, also behind blanks, quotes and
 * apostrophes. So does one that begins a line within a cell, or stands behind a semicolon
 * or a tab: a spreadsheet set up for semicolons tears this file apart there. A cell that
 * begins with a tab or a line break is taken for a formula by some, whatever follows.
 */
const FORMULA =
  /(?:^(?=['"\p{Zs}]*[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\n\r\u{2028}\u{2029}])(?=['"\p{Zs}]*[=+\-@＝＋－＠]))/gu;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what looks like one. */
function neutral(cell: Cell): string | number {
  return typeof cell === 'string' ? tame(cell).replace(FORMULA, "'") : (cell ?? '');
}

/**
 * Lines of a table (RFC 4180), each with its end.
 *
 * @param rows cells in the order of the columns
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(
    rows.map(row => row.map(neutral)),
    { newline: '\r\n' },
  );
  return `${text}\r\n`;
}

/** Tells spreadsheets that the file is UTF-8: without it names lose their accents. */
export const BYTE_ORDER_MARK = '\u{FEFF}';
