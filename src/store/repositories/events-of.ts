import { Dexie } from 'dexie';
import type { OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';

/** Events of one contact, oldest first. */
export async function eventsOf(
  database: Database,
  contact: ProfileKey,
): Promise<readonly OutreachEvent[]> {
  return database.events
    .where('[contact+id]')
    .between([contact, Dexie.minKey], [contact, Dexie.maxKey])
    .toArray();
}
