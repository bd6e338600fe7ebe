import { Dexie } from 'dexie';
import type { Database } from '../database.ts';

/** Forgets what lies in one file. */
export async function dropSeen(database: Database, file: string): Promise<void> {
  await database.seen
    .where('[file+id]')
    .between([file, Dexie.minKey], [file, Dexie.maxKey])
    .delete();
}

/** Names of all entries that lie in some file of the folder, but for one file. */
export async function heldIn(
  database: Database,
  but: string | undefined,
): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  await database.seen.toCollection().eachPrimaryKey(([file, id]) => {
    if (file !== but) held.add(id);
  });
  return held;
}
