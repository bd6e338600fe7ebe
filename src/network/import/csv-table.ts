import Papa from 'papaparse';
import { ImportError } from './import-problem.ts';

/** One row by normalised column name, with the line it began on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table found in a CSV text. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Longest cell kept: the fields used here are names, titles and dates. */
const LONGEST_CELL = 500;

/** Column name as compared: letters only, lower-case ("First Name" is "firstname"). */
export function columnName(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** How many columns of `needed` a row names; repeated headers do not count twice. */
function namesColumns(row: readonly string[], needed: readonly string[]): boolean {
  const names = new Set(row.map(columnName));
  return needed.every(name => names.has(name));
}

/** Where each wanted column stands; of doubled headers the first counts. */
function placesOf(
  columns: readonly string[],
  wanted: ReadonlySet<string>,
): readonly (readonly [column: string, index: number])[] {
  return columns
    .map((column, index) => [column, index] as const)
    .filter(([column, index]) => wanted.has(column) && columns.indexOf(column) === index);
}

/** Cells of one row in the wanted columns. */
function cellsOf(
  row: readonly string[],
  places: readonly (readonly [column: string, index: number])[],
): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [column, index] of places) {
    cells[column] = (row[index] ?? '').trim().slice(0, LONGEST_CELL);
  }
  return cells;
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

/**
 * Reads a CSV text by column names. The header is the first row that has all of
 * `needed`, so that a preamble of notes before it does no harm; only the columns
 * of `wanted` are kept, everything else is dropped at once.
 *
 * @throws ImportError `not-an-export` where no such header exists
 */
export function readCsv(
  text: string,
  file: string,
  needed: readonly string[],
  wanted: readonly string[],
): CsvTable {
  checkText(text, file);
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const header = data.slice(0, 50).findIndex(row => namesColumns(row, needed));
  if (header < 0) {
    throw new ImportError(
      'not-an-export',
      `${file} has no columns ${needed.map(name => `"${name}"`).join(' and ')}. Is it the file from your data export?`,
    );
  }
  const columns = (data[header] ?? []).map(columnName);
  const places = placesOf(columns, new Set([...needed, ...wanted]));
  const rows: CsvRow[] = [];
  for (let index = header + 1; index < data.length; index += 1) {
    const row = data[index] ?? [];
    if (row.some(cell => cell.trim() !== '')) {
      rows.push({ line: index + 1, cells: cellsOf(row, places) });
    }
  }
  return { columns, rows };
}
