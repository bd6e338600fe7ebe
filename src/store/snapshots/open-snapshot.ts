import { Dexie } from 'dexie';
import type { BackupData } from '../backup/backup-file.ts';
import { checksumOf } from '../backup/canonical.ts';
import { readBackup } from '../backup/read-backup.ts';
import { RestoreError } from '../backup/restore-error.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { declareDatabase } from '../database.ts';
import { MIGRATIONS } from '../migrations/all.ts';
import type { SnapshotChunk, SnapshotDatabase, SnapshotHead } from './snapshot-database.ts';
import { checksumOfChunks } from './take-snapshot.ts';

/** A book that exists only while a copy is opened. */
const OPENED = 'a-few-minutes-snapshot-opened';

function broken(what: string): RestoreError {
  return new RestoreError('broken', `This copy is damaged: ${what}. Nothing was changed.`);
}

/** Every chunk of a copy, each as it was written. */
async function wholeChunks(
  snapshots: SnapshotDatabase,
  { id, chunks: count, checksum }: SnapshotHead,
): Promise<readonly SnapshotChunk[]> {
  const chunks = await snapshots.chunks
    .where('[snapshot+n]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .toArray();
  if (chunks.length !== count) throw broken('a piece of it is missing');
  for (const { n, table, text, checksum: wanted } of chunks) {
    if ((await checksumOf(text)) === wanted) continue;
    throw broken(`piece ${n + 1} of ${count}, from "${table}", does not match its checksum`);
  }
  if ((await checksumOfChunks(chunks.map(chunk => chunk.checksum))) !== checksum) {
    throw broken('its pieces do not belong together');
  }
  return chunks;
}

/** Lays the rows into a book of their own version, which then walks through every later migration. */
async function migrated(from: number, chunks: readonly SnapshotChunk[]): Promise<string> {
  await Dexie.delete(OPENED);
  const old = declareDatabase(
    OPENED,
    MIGRATIONS.filter(({ version }) => version <= from),
  );
  try {
    await old.open();
    for (const { table, text } of chunks) await old.table(table).bulkAdd(JSON.parse(text));
  } finally {
    old.close();
  }
  const now = declareDatabase(OPENED);
  try {
    return await writeBackup(now);
  } finally {
    now.close();
    await Dexie.delete(OPENED);
  }
}

/**
 * Opens a copy and brings it to the shape of today by the same migrations as the book
 * itself, so that it can be looked at and restored like any backup.
 *
 * @throws RestoreError that says what is wrong; nothing was changed
 */
export async function openSnapshot(snapshots: SnapshotDatabase, id: string): Promise<BackupData> {
  const head = await snapshots.heads.get(id);
  if (head === undefined) throw broken('it is no longer there');
  if (head.from > (MIGRATIONS.at(-1)?.version ?? 0)) {
    throw new RestoreError(
      'newer',
      'This copy was made by a newer A Few Minutes. Update the extension, then restore it.',
    );
  }
  return readBackup(await migrated(head.from, await wholeChunks(snapshots, head)));
}
