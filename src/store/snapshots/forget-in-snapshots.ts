import { checksumOf } from '../backup/canonical.ts';
import type { SnapshotChunk, SnapshotDatabase } from './snapshot-database.ts';
import { checksumOfChunks } from './take-snapshot.ts';

/** Gives a row of a table without the person; nothing where the row goes with them. */
export type CleanRow = (table: string, row: unknown) => unknown;

/** A chunk without one person; the same one where it does not tell of them. */
async function without(chunk: SnapshotChunk, clean: CleanRow): Promise<SnapshotChunk> {
  const rows: readonly unknown[] = JSON.parse(chunk.text);
  const text = JSON.stringify(rows.flatMap(row => clean(chunk.table, row) ?? []));
  return text === chunk.text ? chunk : { ...chunk, text, checksum: await checksumOf(text) };
}

/** Takes one person out of one copy, which is whole before and after. */
async function forgetInOne(
  snapshots: SnapshotDatabase,
  id: string,
  clean: CleanRow,
): Promise<void> {
  const range = snapshots.chunks.where('[snapshot+n]').between([id, -Infinity], [id, Infinity]);
  const before = await range.toArray();
  const after = await Promise.all(before.map(chunk => without(chunk, clean)));
  const changed = after.filter((chunk, n) => chunk !== before[n]);
  if (changed.length === 0) return;
  const checksum = await checksumOfChunks(after.map(chunk => chunk.checksum));
  const rowsOf = (table: string) =>
    after.filter(chunk => chunk.table === table).flatMap(chunk => JSON.parse(chunk.text)).length;
  const people = rowsOf('contacts');
  const events = rowsOf('events');
  await snapshots.transaction('rw', snapshots.heads, snapshots.chunks, async () => {
    await snapshots.chunks.bulkPut(changed);
    await snapshots.heads.update(id, { checksum, people, events });
  });
}

/** Whoever is forgotten is forgotten in the copies too (A14). */
export async function forgetInSnapshots(
  snapshots: SnapshotDatabase,
  clean: CleanRow,
): Promise<void> {
  const ids = await snapshots.heads.toCollection().primaryKeys();
  for (const id of ids) await forgetInOne(snapshots, id, clean);
}
