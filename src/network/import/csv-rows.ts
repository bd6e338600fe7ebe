import { cleanCell, isBlank } from './csv-cell.ts';
import { openCsv, type RawRow } from './csv-table.ts';

/** The cells of one row in the order their columns were asked for; empty where there is none. */
export type CsvRow<Columns extends readonly string[]> = {
  readonly [I in keyof Columns]: string;
};

/**
 * Reads a CSV text: of each row that is not blank the columns of `needed` and `wanted`,
 * cleaned and in this order; everything else is dropped at once.
 *
 * @throws ImportError `not-an-export` where no row names all of `needed`, `wrong-encoding` where
 *   the text is none, `cut-short` where it ends inside a quoted cell
 */
export function readCsv<
  const Needed extends readonly string[],
  const Wanted extends readonly string[],
>(
  text: string,
  file: string,
  needed: Needed,
  wanted: Wanted,
): readonly CsvRow<readonly [...Needed, ...Wanted]>[] {
  const { rows, at, plain } = openCsv<string, string>(text, file, needed, wanted);
  const places = [...needed, ...wanted].map(name => at[name] ?? -1);
  const cellsOf = (row: RawRow): readonly string[] =>
    places.map(place => cleanCell(row[place] ?? '', plain));
  return rows
    .filter(row => !isBlank(row))
    .map(row => cellsOf(row) as CsvRow<readonly [...Needed, ...Wanted]>);
}
