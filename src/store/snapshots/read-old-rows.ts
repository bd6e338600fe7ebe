import { Dexie, type Table } from 'dexie';

/** Rows read and kept at a time: enough to be fast, few enough for any computer's memory. */
const CHUNK = 1_000;
/** Left out: derived from the rest, and derived anew after every restore. */
const DERIVED: ReadonlySet<string> = new Set(['people']);

/** Rows of one table, as the book keeps them in its old shape. */
export interface OldRows {
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** The book as it lies there, whatever its version: its tables are learned by looking. */
export interface OldBook {
  readonly people: number;
  readonly events: number;
  /** Rows in all, to tell how far reading has come. */
  readonly total: number;
  rows(): AsyncIterable<OldRows>;
  close(): void;
}

async function* chunksOf(table: Table): AsyncIterable<OldRows> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const keys = await table.where(':id').above(after).limit(CHUNK).primaryKeys();
    if (keys.length === 0) return;
    yield { table: table.name, rows: await table.bulkGet(keys) };
    after = keys.at(-1);
  }
}

/** Opens a book of an older schema only to look at it. */
export async function openOldBook(name: string): Promise<OldBook> {
  const book = new Dexie(name);
  await book.open();
  const tables = book.tables.filter(table => !DERIVED.has(table.name));
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(table.name, await table.count());
  return {
    people: counts.get('contacts') ?? 0,
    events: counts.get('events') ?? 0,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    async *rows() {
      for (const table of tables) yield* chunksOf(table);
    },
    close: () => book.close(),
  };
}
