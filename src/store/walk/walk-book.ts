import { Dexie } from 'dexie';
import type { Database } from '../database.ts';
import { groupByContact } from '../people/rebuild.ts';
import type { KeptPerson, WalkWatch } from './walk-store.ts';

/** People read at a time: enough to be quick, few enough to let the page draw. */
const CHUNK = 1000;

/** The next people after a key with their events, in the order of their keys. */
async function chunkAfter(database: Database, after: string): Promise<readonly KeptPerson[]> {
  return database.transaction('r', [database.contacts, database.events], async () => {
    const contacts = await database.contacts.where(':id').above(after).limit(CHUNK).toArray();
    const [first, last] = [contacts[0], contacts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const events = await database.events
      .where('[contact+id]')
      .between([first.key, Dexie.minKey], [last.key, Dexie.maxKey])
      .toArray();
    const byContact = groupByContact(events);
    return contacts.map(contact => ({ contact, events: byContact.get(contact.key) ?? [] }));
  });
}

/** Shows everybody in the book, a few at a time; false when it was cancelled on the way. */
export async function walkBook(
  database: Database,
  visit: (people: readonly KeptPerson[]) => void,
  { progress, signal }: WalkWatch = {},
): Promise<boolean> {
  const total = await database.contacts.count();
  let after: string = '';
  for (let done = 0; signal?.aborted !== true; ) {
    const people = await chunkAfter(database, after);
    const last = people.at(-1);
    if (last === undefined) return true;
    visit(people);
    done += people.length;
    after = last.contact.key;
    progress?.(Math.min(1, done / total));
  }
  return false;
}
