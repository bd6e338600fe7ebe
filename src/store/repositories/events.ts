import { Dexie } from 'dexie';
import { monotonicFactory } from 'ulid';
import type { EventKind, EventPayloads, OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
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
  return database.transaction('rw', database.events, database.settings, async () => {
    const device = await deviceId(database);
    // The compiler cannot see that kind and payload belong together once K is open.
    const event = { id: nextId(), device, contact, at, kind, payload } as unknown as OutreachEvent;
    await database.events.add(event);
    return event;
  });
}

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

/** Events of one kind that happened at or after `from`, oldest first. */
export async function eventsOfKindSince(
  database: Database,
  kind: EventKind,
  from: number,
): Promise<readonly OutreachEvent[]> {
  return database.events.where('[kind+at]').between([kind, from], [kind, Dexie.maxKey]).toArray();
}
