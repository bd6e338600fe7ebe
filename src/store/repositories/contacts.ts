import type { Profile } from '../../profile/profile.ts';
import type { Database } from '../database.ts';
import type { Contact } from '../store.ts';

/** Remembers a person just read; the first reading's time is kept. */
export async function rememberContact(
  database: Database,
  profile: Profile,
  at: number,
): Promise<Contact> {
  return database.transaction('rw', database.contacts, async () => {
    const known = await database.contacts.get(profile.key);
    const contact: Contact = {
      key: profile.key,
      profile,
      firstReadAt: known?.firstReadAt ?? at,
      lastReadAt: at,
    };
    await database.contacts.put(contact);
    return contact;
  });
}
