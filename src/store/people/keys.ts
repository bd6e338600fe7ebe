import { Dexie } from 'dexie';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';

/**
 * Makes a live query ask again whenever anything in this index changes. Two questions
 * that read next to nothing do it: the first watches the index, the second deletions.
 */
async function watchIndex({ people }: Database, index: string): Promise<void> {
  await Promise.all([
    people.orderBy(index).limit(1).primaryKeys(),
    people.where(index).above(Dexie.maxKey).count(),
  ]);
}

/**
 * Keys of people in the order of an index, or of one part of it, without their lines.
 *
 * Read past Dexie, which would note each key by itself to know when to ask again: for a
 * hundred thousand that takes longer than reading them.
 */
export async function keysBy(
  database: Database,
  index: string,
  range?: IDBKeyRange,
): Promise<readonly ProfileKey[]> {
  await watchIndex(database, index);
  const people = database.backendDB().transaction('people').objectStore('people');
  const request = people.index(index).getAllKeys(range);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as ProfileKey[]);
    request.onerror = () => reject(request.error);
  });
}
