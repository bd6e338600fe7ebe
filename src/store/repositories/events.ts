import { Dexie } from 'dexie';
import type { EventKind, EventPayloads, OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { updatePerson } from '../people/update-person.ts';
import { refuseTooLong } from '../too-long.ts';
import { deviceId } from './device.ts';
import { eventsOf } from './events-of.ts';
import { nextEventId } from './next-id.ts';

/** The same said twice within this time is one press: in two windows at once, or a double click. */
const ONE_PRESS_MS = 1_000;

/** Whoever gives a moment this close to the clock's means "now". */
const NOW_MS = 60_000;

/**
 * What happens now comes after all that is noted of somebody, also where the clock was
 * ahead when that was written: an answer must not be sorted before the letter it answers.
 */
export function notBefore(events: readonly OutreachEvent[], at: number): number {
  if (Math.abs(at - Date.now()) > NOW_MS) return at;
  return events.reduce((latest, event) => Math.max(latest, event.at), at);
}

/** The event that says the same at the same moment and was not taken back, if there is one. */
function twinOf(
  events: readonly OutreachEvent[],
  { kind, payload, at }: Pick<OutreachEvent, 'kind' | 'payload' | 'at'>,
): OutreachEvent | undefined {
  const said = JSON.stringify(payload);
  const twin = events.findLast(
    event =>
      event.kind === kind &&
      Math.abs(event.at - at) < ONE_PRESS_MS &&
      JSON.stringify(event.payload) === said,
  );
  const undone = events.some(event => event.kind === 'undone' && event.payload.event === twin?.id);
  return undone ? undefined : twin;
}

/**
 * Appends one event, or gives the one that another window has appended for the same press.
 * There is no other way to write to the log.
 */
export async function appendEvent<K extends EventKind>(
  database: Database,
  contact: ProfileKey,
  kind: K,
  payload: EventPayloads[K],
  at: number,
): Promise<OutreachEvent> {
  refuseTooLong(payload, contact);
  const tables = [database.events, database.settings, database.contacts, database.people];
  return database.transaction('rw', tables, async () => {
    const events = await eventsOf(database, contact);
    const moment = notBefore(events, at);
    // The compiler cannot see that kind and payload belong together once K is open.
    const said = { contact, at: moment, kind, payload } as unknown as OutreachEvent;
    const twin = twinOf(events, said);
    if (twin !== undefined) return twin;
    const device = await deviceId(database);
    const event: OutreachEvent = { ...said, id: await nextEventId(database), device };
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
