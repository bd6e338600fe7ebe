import type { ProfileKey } from '../../profile/address.ts';
import { checksumOf } from '../backup/canonical.ts';
import { unfinishedName } from '../repositories/unfinished.ts';
import type { SnapshotChunk, SnapshotDatabase } from './snapshot-database.ts';
import { checksumOfChunks } from './take-snapshot.ts';

/** Whether a row of any version is about this person: it carries their key in a field of its own. */
function isAbout(row: unknown, marks: ReadonlySet<unknown>): boolean {
  return typeof row === 'object' && row !== null && Object.values(row).some(v => marks.has(v));
}

/** A chunk without one person; the same one where they are not in it. */
async function without(chunk: SnapshotChunk, key: ProfileKey): Promise<SnapshotChunk> {
  if (!chunk.text.includes(JSON.stringify(key).slice(1, -1))) return chunk;
  const rows: readonly unknown[] = JSON.parse(chunk.text);
  const marks = new Set<unknown>([key, unfinishedName(key)]);
  const text = JSON.stringify(rows.filter(row => !isAbout(row, marks)));
  return { ...chunk, text, checksum: await checksumOf(text) };
}

/** Takes one person out of one copy, which is whole before and after. */
async function forgetInOne(
  snapshots: SnapshotDatabase,
  id: string,
  key: ProfileKey,
): Promise<void> {
  const range = snapshots.chunks.where('[snapshot+n]').between([id, -Infinity], [id, Infinity]);
  const before = await range.toArray();
  const after = await Promise.all(before.map(chunk => without(chunk, key)));
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
  key: ProfileKey,
): Promise<void> {
  const ids = await snapshots.heads.toCollection().primaryKeys();
  for (const id of ids) await forgetInOne(snapshots, id, key);
}
