import { Dexie } from 'dexie';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { foldedName } from '../network/network-rows.ts';
import { unfinishedName } from './unfinished.ts';

/** Takes a person out of the network, and whoever the export knows by the same name alone. */
async function forgetInNetwork(database: Database, key: ProfileKey, name?: string) {
  const ids = name === undefined ? [key] : [key, `name:${foldedName(name)}`];
  await database.acquaintances.bulkDelete(ids);
  await database.earlierContacts.bulkDelete(ids);
}

/** Deletes everything about a person at once; only a do-not-contact hash outlives it (A14). */
export async function forgetContact(database: Database, key: ProfileKey): Promise<void> {
  const { contacts, events, drafts, people, settings, acquaintances, earlierContacts } = database;
  const tables = [contacts, events, drafts, people, settings, acquaintances, earlierContacts];
  await database.transaction('rw', tables, async () => {
    await database.events
      .where('[contact+id]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .delete();
    const contact = await database.contacts.get(key);
    await forgetInNetwork(database, key, contact?.profile.name.value.full);
    await Promise.all([
      database.contacts.delete(key),
      database.drafts.delete(key),
      database.people.delete(key),
      database.settings.delete(unfinishedName(key)),
    ]);
  });
}
