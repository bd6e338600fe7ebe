import { Dexie } from 'dexie';
import type { OutreachEvent } from '../../outreach/event.ts';
import type { Database } from '../database.ts';
import { projectPerson } from './project.ts';

/** Rises whenever `project.ts` would give other lines; the next opening then rebuilds them. */
const PROJECTION_VERSION = 5;
const SETTING = 'people-projection';
/** Contacts derived in one transaction: large enough to be fast, small enough not to block typing. */
const CHUNK = 2000;

/** Events of each contact, in the order given. */
export function groupByContact(events: readonly OutreachEvent[]): Map<string, OutreachEvent[]> {
  const groups = new Map<string, OutreachEvent[]>();
  for (const event of events) {
    const group = groups.get(event.contact);
    if (group === undefined) groups.set(event.contact, [event]);
    else group.push(event);
  }
  return groups;
}

/** Derives the lines of up to `CHUNK` contacts after `after`; gives the last key, or nothing at the end. */
async function rebuildChunk(database: Database, after: string): Promise<string | undefined> {
  return database.transaction(
    'rw',
    [database.contacts, database.events, database.people],
    async () => {
      const contacts = await database.contacts.where(':id').above(after).limit(CHUNK).toArray();
      const [first, last] = [contacts[0], contacts.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      const events = await database.events
        .where('[contact+id]')
        .between([first.key, Dexie.minKey], [last.key, Dexie.maxKey])
        .toArray();
      const byContact = groupByContact(events);
      await database.people.bulkPut(
        contacts.flatMap(contact => projectPerson(contact, byContact.get(contact.key) ?? []) ?? []),
      );
      return last.key;
    },
  );
}

/** Derives every line anew, in chunks, so that other work goes on in between. */
export async function rebuildPeople(
  database: Database,
  progress?: (done: number) => void,
): Promise<void> {
  await database.people.clear();
  const total = await database.contacts.count();
  let after: string | undefined = '';
  for (let done = 0; after !== undefined; done += CHUNK) {
    progress?.(Math.min(1, done / Math.max(1, total)));
    after = await rebuildChunk(database, after);
  }
  await database.settings.put({ name: SETTING, value: PROJECTION_VERSION });
}

/** Rebuilds the lines when they were made by another version, or never. */
export async function ensurePeople(
  database: Database,
  progress?: (done: number) => void,
): Promise<void> {
  const row = await database.settings.get(SETTING);
  if (row?.value !== PROJECTION_VERSION) await rebuildPeople(database, progress);
}
