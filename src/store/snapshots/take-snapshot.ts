import { ulid } from 'ulid';
import { checksumOf } from '../backup/canonical.ts';
import { type OldBook, openOldBook } from './read-old-rows.ts';
import type { SnapshotDatabase, SnapshotHead } from './snapshot-database.ts';

/** As many copies are kept: the one from before this update, and the one before that. */
const KEPT = 2;

/** Text of one chunk, in UTF-16 units: rows may be long, and no engine makes a text of all of them. */
const CHUNK_TEXT = 16_000_000;

/** Rows as texts of JSON lists, each as long as a chunk may be, or of one row that is longer. */
function* listsOf(rows: readonly unknown[]): Iterable<string> {
  let list: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length > 0 && length + text.length > CHUNK_TEXT) {
      yield `[${list.join(',')}]`;
      list = [];
      length = 0;
    }
    list.push(text);
    length += text.length;
  }
  yield `[${list.join(',')}]`;
}

/** From which version to which, and when. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Deletes the chunks that belong to no copy: a browser was killed while they were written. */
async function sweep(snapshots: SnapshotDatabase): Promise<void> {
  await snapshots.transaction('rw', snapshots.heads, snapshots.chunks, async () => {
    const whole = new Set(await snapshots.heads.toCollection().primaryKeys());
    const keys = await snapshots.chunks.toCollection().primaryKeys();
    await snapshots.chunks.bulkDelete(keys.filter(([snapshot]) => !whole.has(snapshot)));
  });
}

/** Writes every row in chunks; gives their checksums in order. */
async function copyRows(
  snapshots: SnapshotDatabase,
  id: string,
  book: OldBook,
  progress: (done: number) => void,
): Promise<readonly string[]> {
  const checksums: string[] = [];
  let done = 0;
  for await (const { table, rows } of book.rows()) {
    for (const text of listsOf(rows)) {
      const checksum = await checksumOf(text);
      await snapshots.chunks.add({ snapshot: id, n: checksums.length, table, text, checksum });
      checksums.push(checksum);
    }
    done += rows.length;
    progress(done / Math.max(1, book.total));
  }
  return checksums;
}

/** One checksum for all. */
export function checksumOfChunks(checksums: readonly string[]): Promise<string> {
  return checksumOf(checksums.join(''));
}

/** Makes the copy whole by its head, and lets go of the oldest ones, both or neither. */
async function finish(snapshots: SnapshotDatabase, head: SnapshotHead): Promise<void> {
  await snapshots.transaction('rw', snapshots.heads, async () => {
    const kept = await snapshots.heads.orderBy('at').reverse().toArray();
    // After a crash between copy and migration the same copy would be taken again.
    const twin = kept.find(old => old.from === head.from && old.checksum === head.checksum);
    if (twin !== undefined) return;
    await snapshots.heads.add(head);
    await snapshots.heads.bulkDelete(kept.slice(KEPT - 1).map(old => old.id));
  });
}

/**
 * Copies a book of an older version as it lies there, row by row, before a migration
 * touches it. Killed at any point it leaves the book as it was, and no half copy that
 * could be taken for a whole one.
 */
export async function takeSnapshot(
  name: string,
  snapshots: SnapshotDatabase,
  step: Step,
  progress: (done: number) => void,
): Promise<void> {
  const book = await openOldBook(name);
  try {
    await sweep(snapshots);
    if (book.total === 0) return;
    const id = ulid(step.at);
    const checksums = await copyRows(snapshots, id, book, progress);
    const checksum = await checksumOfChunks(checksums);
    const { people, events } = book;
    await finish(snapshots, { id, ...step, people, events, chunks: checksums.length, checksum });
  } finally {
    book.close();
    // Also sweeps what did not fit: it takes room that is needed now.
    await sweep(snapshots).catch(() => {});
  }
}
