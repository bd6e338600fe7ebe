import { mergeProfiles } from '../../profile/merge/merge-profiles.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Database } from '../database.ts';
import { updatePerson } from '../people/update-person.ts';
import type { Contact } from '../store.ts';
import { refuseTooLong } from '../too-long.ts';

/**
 * Remembers a person just read. A repeated reading adds to what is known: the
 * newest fact wins, nothing is lost, and the sender's corrections stay.
 */
export async function rememberContact(
  database: Database,
  profile: Profile,
  at: number,
): Promise<Contact> {
  const tables = [database.contacts, database.events, database.people];
  return database.transaction('rw', tables, async () => {
    const known = await database.contacts.get(profile.key);
    const contact: Contact = {
      key: profile.key,
      profile: known === undefined ? profile : mergeProfiles(known.profile, profile),
      firstReadAt: known?.firstReadAt ?? at,
      lastReadAt: at,
    };
    await database.contacts.put(refuseTooLong(contact, contact.key));
    await updatePerson(database, contact.key);
    return contact;
  });
}
