import type { OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { type Entry, eventEntry, forgottenEntry, personIn, personOf } from './entry.ts';
import { forgetting } from './forgotten.ts';
import { headId, type Register } from './register.ts';

/** Everything a device would have to write if no file held anything. */
interface Whole {
  readonly events: readonly OutreachEvent[];
  readonly words: readonly Entry[];
  readonly marks: readonly Entry[];
}

/** The words of one register that no file holds yet, with what they say. */
async function wordsOf(
  database: Database,
  register: Register,
  held: ReadonlySet<string>,
): Promise<readonly Entry[]> {
  const missing = register.heads.filter(head => !held.has(headId(register.id, head)));
  const person = personOf(register.id);
  const words: Entry[] = [];
  for (const head of missing) {
    const value =
      head.value ??
      (person === undefined ? undefined : await database.contacts.get(person as ProfileKey));
    if (value === undefined) continue;
    words.push({ kind: 'word', register: register.id, head: { ...head, value } });
  }
  return words;
}

/** What no file holds, read in one transaction. */
async function notHeld(database: Database, held: ReadonlySet<string>): Promise<Whole> {
  const tables = [database.events, database.registers, database.forgotten, database.contacts];
  return database.transaction('r', tables, async () => {
    const ids = await database.events.toCollection().primaryKeys();
    const events = await database.events.bulkGet(ids.filter(id => !held.has(eventEntry(id))));
    const words: Entry[] = [];
    for (const register of await database.registers.toArray()) {
      words.push(...(await wordsOf(database, register, held)));
    }
    const marks = await database.forgotten.toArray();
    return {
      events: events.filter(event => event !== undefined),
      words,
      marks: marks
        .filter(row => !held.has(forgottenEntry(row.id)))
        .map(row => ({ kind: 'forgotten', ...row }) as const),
    };
  });
}

/**
 * Entries that this device has to write: all it knows that lies in no file which counts.
 * So each file grows by what happened on its own device, and what a file that was lost
 * had held is written again by whoever still knows it.
 *
 * Marks of forgetting come first: whoever reads half the file must not miss them.
 *
 * @param held names of entries that some file holds; nothing for a file that stands alone
 */
export async function entriesToWrite(
  database: Database,
  held: ReadonlySet<string>,
): Promise<readonly Entry[]> {
  const { events, words, marks } = await notHeld(database, held);
  const entries = [...words, ...events.map(event => ({ kind: 'event', event }) as const)];
  const keys = entries.flatMap(entry => personIn(entry) ?? []);
  const known = await forgetting(await database.forgotten.toArray(), keys);
  const aware = entries.map(entry => {
    const after = known.marksOf(entry);
    return after.length === 0 ? entry : { ...entry, after };
  });
  return [...marks, ...aware];
}
