import type { ProfileKey } from '../../profile/address.ts';
import { clearOldFacts } from '../../profile/retention/clear-old-facts.ts';
import type { Database } from '../database.ts';
import { updatePerson } from '../people/update-person.ts';
import type { Contact } from '../store.ts';
import { orStoreError } from '../store-errors.ts';

/** Days for which what was read of a page is kept without asking. */
const DAYS_KEPT = 180;
const SETTING = 'days-kept';
/** When the book was last looked through for Today, and what was found. */
const LOOKED = 'old-facts-looked';
const DAY_MS = 86_400_000;
const CHUNK = 500;

/** Somebody of whom there is something old. */
export interface OldFacts {
  readonly key: ProfileKey;
  readonly name: string;
  /** How many facts would go. */
  readonly facts: number;
  readonly lastReadAt: number;
}

/** What was cleared, held by the window that did it, to be put back. */
export type ClearedContacts = readonly Contact[];

/** Letting go of what was read long ago. Nothing here happens by itself. */
export interface RetentionStore {
  /** Days for which facts are kept without asking, on this device. */
  daysKept(): Promise<number>;
  keepForDays(days: number): Promise<void>;
  /** People of whom something is older than that, read longest ago first. */
  oldFacts(now: number): Promise<readonly OldFacts[]>;
  /** How many people that is, looked up at most once a day: cheap enough for Today. */
  peopleWithOldFacts(now: number): Promise<number>;
  /** Clears the old facts of these people; gives them as they were. */
  clearFacts(keys: readonly ProfileKey[], now: number): Promise<ClearedContacts>;
  /** Puts them back, but for people read again since. */
  putFactsBack(cleared: ClearedContacts): Promise<void>;
}

async function daysKept(database: Database): Promise<number> {
  const value = (await database.settings.get(SETTING))?.value;
  return typeof value === 'number' && value >= 1 ? value : DAYS_KEPT;
}

async function before(database: Database, now: number): Promise<number> {
  return now - (await daysKept(database)) * DAY_MS;
}

async function oldFacts(database: Database, now: number): Promise<readonly OldFacts[]> {
  const limit = await before(database, now);
  const found: OldFacts[] = [];
  let after = '';
  for (;;) {
    const rows = await database.contacts.where(':id').above(after).limit(CHUNK).toArray();
    for (const { key, profile, lastReadAt } of rows) {
      const { facts } = clearOldFacts(profile, limit);
      if (facts > 0) found.push({ key, name: profile.name.value.full, facts, lastReadAt });
    }
    const last = rows.at(-1);
    if (last === undefined) return found.sort((a, b) => a.lastReadAt - b.lastReadAt);
    after = last.key;
  }
}

async function peopleWithOldFacts(database: Database, now: number): Promise<number> {
  const kept = (await database.settings.get(LOOKED))?.value as
    | { at?: number; people?: number }
    | undefined;
  const fresh = kept?.at !== undefined && now >= kept.at && now - kept.at < DAY_MS;
  if (fresh && typeof kept.people === 'number') return kept.people;
  const people = (await oldFacts(database, now)).length;
  await database.settings.put({ name: LOOKED, value: { at: now, people } });
  return people;
}

function tablesOf(database: Database) {
  return [database.contacts, database.events, database.people, database.settings];
}

async function clearFacts(
  database: Database,
  keys: readonly ProfileKey[],
  now: number,
): Promise<ClearedContacts> {
  const limit = await before(database, now);
  return database.transaction('rw', tablesOf(database), async () => {
    const rows = (await database.contacts.bulkGet([...keys])).filter(row => row !== undefined);
    const cleared = rows.map(row => ({
      ...row,
      profile: clearOldFacts(row.profile, limit).profile,
    }));
    await database.contacts.bulkPut(cleared);
    await database.settings.delete(LOOKED);
    for (const { key } of cleared) await updatePerson(database, key);
    return rows;
  });
}

async function putFactsBack(database: Database, cleared: ClearedContacts): Promise<void> {
  await database.transaction('rw', tablesOf(database), async () => {
    const now = await database.contacts.bulkGet(cleared.map(({ key }) => key));
    const back = cleared.filter((row, i) => now[i]?.lastReadAt === row.lastReadAt);
    await database.contacts.bulkPut(back);
    await database.settings.delete(LOOKED);
    for (const { key } of back) await updatePerson(database, key);
  });
}

/** Letting go of old facts in this database. */
export function retentionStore(database: Database): RetentionStore {
  return {
    daysKept: () => orStoreError(() => daysKept(database)),
    keepForDays: days =>
      orStoreError(async () => {
        await database.settings.put({ name: SETTING, value: days });
        await database.settings.delete(LOOKED);
      }),
    oldFacts: now => orStoreError(() => oldFacts(database, now)),
    peopleWithOldFacts: now => orStoreError(() => peopleWithOldFacts(database, now)),
    clearFacts: (keys, now) => orStoreError(() => clearFacts(database, keys, now)),
    putFactsBack: cleared => orStoreError(() => putFactsBack(database, cleared)),
  };
}
