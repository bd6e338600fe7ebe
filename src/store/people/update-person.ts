import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { eventsOf } from '../repositories/events-of.ts';
import { projectPerson } from './project.ts';

/** Derives one contact's line anew. Runs inside the transaction that changed the contact or its events. */
export async function updatePerson(database: Database, key: ProfileKey): Promise<void> {
  const contact = await database.contacts.get(key);
  const row = contact && projectPerson(contact, await eventsOf(database, key));
  if (row === undefined) await database.people.delete(key);
  else await database.people.put(row);
}
