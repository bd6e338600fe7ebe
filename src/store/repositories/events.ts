import { Dexie } from 'dexie';
import { monotonicFactory } from 'ulid';
import type { EventKind, EventPayloads, OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { updatePerson } from '../people/update-person.ts';
import { deviceId } from './device.ts';

/** Ids made in one millisecond still rise, so the order of appending is kept. */
const nextId = monotonicFactory();

/** Appends one event. There is no other way to write to the log. */
export async function appendEvent<K extends EventKind>(
  database: Database,
  contact: ProfileKey,
  kind: K,
  payload: EventPayloads[K],
  at: number,
): Promise<OutreachEvent> {
  const tables = [database.events, database.settings, database.contacts, database.people];
  return database.transaction('rw', tables, async () => {
    const device = await deviceId(database);
    // The compiler cannot see that kind and payload belong together once K is open.
    const event = { id: nextId(), device, contact, at, kind, payload } as unknown as OutreachEvent;
    await database.events.add(event);
    await updatePerson(database, contact);
    return event;
  });
}

/** Events of one kind that happened at or after `from`, oldest first. */
export async function eventsOfKindSince(
  database: Database,
  kind: EventKind,
  from: number,
): Promise<readonly OutreachEvent[]> {
  return database.events.where('[kind+at]').between([kind, from], [kind, Dexie.maxKey]).toArray();
}

/** Events of the whole book by contact, each contact's oldest first. */
export async function eventsByContact(
  database: Database,
): Promise<ReadonlyMap<ProfileKey, readonly OutreachEvent[]>> {
  const groups = new Map<ProfileKey, OutreachEvent[]>();
  // All in one read: a cursor takes twice as long, and statistics need every event anyway.
  for (const event of await database.events.toArray()) {
    const group = groups.get(event.contact);
    if (group === undefined) groups.set(event.contact, [event]);
    else group.push(event);
  }
  return groups;
}
