import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { forgetInFiles, noteForgotten } from '../devices/forgotten.ts';
import { together, updateLines } from './forget-person.ts';
import type { Marks } from './scrub.ts';
import { type Forgotten, sweep } from './sweep.ts';

/**
 * Takes somebody out of the book whom one step alone had put there, when that step is
 * taken back. It is no forgetting: what the sender, their network and others say of this
 * person by name was there before, and stays.
 */
export async function withdrawPerson(database: Database, key: ProfileKey): Promise<void> {
  const marks: Marks = { keys: new Set([key]), addresses: [], names: [] };
  const { contacts, events, drafts, settings } = database;
  await noteForgotten(database, marks.keys);
  await database.transaction('rw', database.tables, async () => {
    const found: Forgotten[] = [];
    for (const table of [contacts, events, drafts, settings]) found.push(await sweep(table, marks));
    const gone = together(found);
    await updateLines(database, gone);
    await forgetInFiles(database, marks.keys, gone, Date.now());
  });
}
