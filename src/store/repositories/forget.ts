import { Dexie } from 'dexie';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { unfinishedName } from './unfinished.ts';

/** Deletes everything about a person at once; only a do-not-contact hash outlives it (A14). */
export async function forgetContact(database: Database, key: ProfileKey): Promise<void> {
  const { contacts, events, drafts, people, settings } = database;
  const tables = [contacts, events, drafts, people, settings];
  await database.transaction('rw', tables, async () => {
    await database.events
      .where('[contact+id]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .delete();
    await Promise.all([
      database.contacts.delete(key),
      database.drafts.delete(key),
      database.people.delete(key),
      database.settings.delete(unfinishedName(key)),
    ]);
  });
}
