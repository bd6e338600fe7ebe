import type { Table } from 'dexie';
import { effectiveEvents } from '../../outreach/effective-events.ts';
import type { ProfileKey } from '../../profile/address.ts';
import { canonicalJson } from '../backup/canonical.ts';
import { joined } from '../backup/restore.ts';
import type { Database } from '../database.ts';
import { forgetInFiles, noteForgotten } from '../devices/forgotten.ts';
import { updatePerson } from '../people/update-person.ts';
import { eventsOf } from '../repositories/events-of.ts';
import { allowHashes } from '../repositories/refusals.ts';
import type { Contact } from '../store.ts';
import { keepRefusals } from './keep-refusals.ts';
import type { Marks } from './scrub.ts';
import { type Forgotten, LEFT_ALONE, look, type RemovedRow, sweep } from './sweep.ts';
import { marksOf } from './whom.ts';

/** Lines of the People list that changed, or went. */
export async function updateLines(
  database: Database,
  { removed, changed }: Forgotten,
): Promise<void> {
  const rows = [
    ...removed.map(({ table, row }) => ({ table, row })),
    ...changed.map(({ table, before }) => ({ table, row: before })),
  ];
  const keys = rows.flatMap(({ table, row }) => {
    if (table === 'contacts') return [(row as { key: ProfileKey }).key];
    return table === 'events' ? [(row as { contact: ProfileKey }).contact] : [];
  });
  for (const key of new Set(keys)) await updatePerson(database, key);
}

/** Tables that may tell of a person: all but a few, so that a new one cannot be missed. */
function telling(database: Database): readonly Table[] {
  return database.tables.filter(table => !LEFT_ALONE.has(table.name));
}

export function together(found: readonly Forgotten[]): Forgotten {
  return {
    removed: found.flatMap(({ removed }) => removed),
    changed: found.flatMap(({ changed }) => changed),
  };
}

/** Everything the book holds about a person, also what others' rows say of them. Changes nothing. */
export async function tracesOf(database: Database, key: ProfileKey): Promise<Forgotten> {
  const marks = await marksOf(database, key);
  return together(await Promise.all(telling(database).map(table => look(table, marks))));
}

/** Takes a person out of every table. Runs inside a transaction over all of them. */
export async function forgetRows(database: Database, marks: Marks): Promise<Forgotten> {
  const found: Forgotten[] = [];
  for (const table of telling(database)) found.push(await sweep(table, marks));
  const forgotten = together(found);
  await updateLines(database, forgotten);
  return forgotten;
}

/**
 * Deletes everything about a person at once; only the hash of somebody who said no outlives it (A14).
 *
 * @returns what was deleted, for the window to bring it back while it is open
 */
export async function forgetPerson(database: Database, marks: Marks): Promise<Forgotten> {
  const refused = await keepRefusals(database, marks.keys);
  await noteForgotten(database, marks.keys);
  return database.transaction('rw', database.tables, async () => {
    const forgotten = await forgetRows(database, marks);
    await forgetInFiles(database, marks.keys, forgotten, Date.now());
    return { ...forgotten, refused };
  });
}

/**
 * A no of theirs is in their events again, and need not be on the list as well. What was
 * listed before stays there, and so does what the sender decided.
 */
async function liftRefusals(
  database: Database,
  { removed, refused = [] }: Forgotten,
): Promise<void> {
  if (refused.length === 0) return;
  for (const { table, row } of removed) {
    if (table !== 'contacts') continue;
    const effective = effectiveEvents(await eventsOf(database, (row as { key: ProfileKey }).key));
    if (effective.some(event => event.kind === 'do-not-contact')) return;
  }
  await allowHashes(database, refused, Date.now());
}

/** Puts a deleted row back; what was written in its place since counts for more. */
async function putBack(database: Database, { table: name, row }: RemovedRow): Promise<void> {
  const table = database.table(name);
  const id: unknown = Reflect.get(row as object, String(table.schema.primKey.keyPath));
  const now: unknown = await table.get(id as string);
  if (now === undefined) await table.put(row);
  else if (name === 'contacts') await table.put(joined(now as Contact, row as Contact));
}

/** Puts back what was deleted. A row that was changed since stays as it is by now. */
export async function bringBack(database: Database, forgotten: Forgotten): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const removed of forgotten.removed) await putBack(database, removed);
    for (const { table, before, after } of forgotten.changed) {
      const { primKey } = database.table(table).schema;
      const id: unknown = Reflect.get(after as object, String(primKey.keyPath));
      const now: unknown = await database.table(table).get(id as string);
      if (canonicalJson(now) === canonicalJson(after)) await database.table(table).put(before);
    }
    await updateLines(database, forgotten);
  });
  await liftRefusals(database, forgotten);
}
