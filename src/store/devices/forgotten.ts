import { ulid } from 'ulid';
import type { OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import type { Forgotten } from '../forget/sweep.ts';
import { deviceId } from '../repositories/device.ts';
import { hashOf, salt } from '../repositories/refusals.ts';
import { type Entry, eventEntry, type ForgottenRow, personIn, personRegister } from './entry.ts';
import { noticePeople, noticeSender } from './notice.ts';
import { isShared, markStale } from './own-log.ts';

/**
 * Leaves scrambled marks that somebody is being forgotten, before they are, so that
 * other devices forget them too and no late file brings them back. Only where a file was
 * ever written: otherwise nobody else can know of them, and nothing stays at all.
 */
export async function noteForgotten(database: Database, keys: Iterable<string>): Promise<void> {
  if (!(await isShared(database))) return;
  const own = await salt(database);
  for (const key of keys) {
    const hash = await hashOf(own, key as ProfileKey);
    await database.forgotten.put({ id: ulid(), hash, salt: own });
  }
}

/** Rows of one table among what was deleted or changed. */
function rowsOf<T>({ removed, changed }: Forgotten, table: string) {
  const of = (list: readonly { readonly table: string }[]) =>
    list.filter(one => one.table === table);
  return {
    removed: of(removed).map(one => (one as { row?: unknown }).row as T),
    changed: of(changed).map(one => (one as { after?: unknown }).after as T),
  };
}

/**
 * Forgets what was kept of people for the files' sake, in the transaction that forgets
 * them. This device's file is then written anew without them.
 */
export async function forgetInFiles(
  database: Database,
  keys: ReadonlySet<string>,
  found: Forgotten,
  now: number,
): Promise<void> {
  if (!(await isShared(database))) return;
  for (const key of keys) {
    await database.registers.delete(personRegister(key));
    await database.seen
      .where('id')
      .startsWith(`${personRegister(key)}@`)
      .delete();
  }
  const events = rowsOf<OutreachEvent>(found, 'events').removed;
  // An empty list would end the transaction too early.
  if (events.length > 0) {
    await database.seen
      .where('id')
      .anyOf(events.map(event => eventEntry(event.id)))
      .delete();
  }
  const others = events.filter(event => !keys.has(event.contact)).map(event => event.id);
  if (others.length > 0) {
    await database.forgotten.put({ id: ulid(), hash: '', salt: '', events: others });
  }
  // Words that named them are said anew, so that the ones before no longer count.
  const device = await deviceId(database);
  const people = rowsOf<{ key: string }>(found, 'contacts').changed.map(row => row.key);
  await noticePeople(database, people, device, now);
  await noticeSender(database, device, now);
  await markStale(database);
}

/** Answers for entries by which marks they were forgotten. */
export interface Forgetting {
  marksOfPerson(key: string): readonly string[];
  marksOf(entry: Entry): readonly string[];
}

/** Looks people up among the marks; made before a transaction, which must not wait for hashes. */
export async function forgetting(
  rows: readonly ForgottenRow[],
  keys: Iterable<string>,
): Promise<Forgetting> {
  const people = new Map<string, readonly string[]>();
  const salts = [...new Set(rows.map(row => row.salt).filter(one => one !== ''))];
  for (const key of salts.length === 0 ? [] : new Set(keys)) {
    const hashes = await Promise.all(salts.map(one => hashOf(one, key as ProfileKey)));
    const found = rows.filter(row => hashes.includes(row.hash)).map(row => row.id);
    if (found.length > 0) people.set(key, found.sort());
  }
  const events = new Map<string, string[]>();
  for (const { id, events: gone = [] } of rows) {
    for (const event of gone) events.set(event, [...(events.get(event) ?? []), id]);
  }
  const marksOfPerson = (key: string) => people.get(key) ?? [];
  return {
    marksOfPerson,
    marksOf: entry => {
      const person = marksOfPerson(personIn(entry) ?? '');
      const own = entry.kind === 'event' ? (events.get(entry.event.id) ?? []) : [];
      return [...person, ...own];
    },
  };
}
