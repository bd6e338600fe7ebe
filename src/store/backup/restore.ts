import { Dexie } from 'dexie';
import { effectiveEvents } from '../../outreach/effective-events.ts';
import { mergeProfiles } from '../../profile/merge/merge-profiles.ts';
import type { Database } from '../database.ts';
import { isNo, keepRefusals } from '../forget/keep-refusals.ts';
import { joinNetwork, replaceNetwork } from '../network/restore-network.ts';
import { rebuildPeople } from '../people/rebuild.ts';
import type { Contact } from '../store.ts';
import { BACKED_UP, type BackupData } from './backup-file.ts';
import { RestoreError } from './restore-error.ts';

/** Join both books, or let the backup take the place of this one. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring would change, for the sender to see first. */
export interface RestorePreview {
  readonly people: { readonly here: number; readonly there: number; readonly added: number };
  readonly events: { readonly here: number; readonly there: number; readonly added: number };
  readonly acquaintances: { readonly here: number; readonly there: number };
  /** True when replacing would throw away more than it brings. */
  readonly emptier: boolean;
}

/** How many keys of a list are not yet in a table. */
async function missing(
  table: { bulkGet(keys: never[]): PromiseLike<unknown[]> },
  keys: readonly string[],
): Promise<number> {
  const found = await table.bulkGet([...keys] as never[]);
  return found.filter(row => row === undefined).length;
}

/** Looks, and changes nothing. */
export async function previewRestore(
  database: Database,
  data: BackupData,
): Promise<RestorePreview> {
  const people = await database.contacts.count();
  const events = await database.events.count();
  const drafts = await database.drafts.count();
  const acquaintances = await database.acquaintances.count();
  return {
    people: {
      here: people,
      there: data.contacts.length,
      added: await missing(
        database.contacts,
        data.contacts.map(row => row.key),
      ),
    },
    events: {
      here: events,
      there: data.events.length,
      added: await missing(
        database.events,
        data.events.map(row => row.id),
      ),
    },
    acquaintances: { here: acquaintances, there: data.acquaintances.length },
    emptier:
      data.contacts.length < people ||
      data.events.length < events ||
      data.drafts.length < drafts ||
      data.acquaintances.length < acquaintances,
  };
}

/** Two memories of one person as one; which was read later does not depend on who restores whom. */
export function joined(here: Contact | undefined, there: Contact): Contact {
  if (here === undefined) return there;
  const [older, newer] = here.lastReadAt <= there.lastReadAt ? [here, there] : [there, here];
  return {
    key: there.key,
    profile: mergeProfiles(older.profile, newer.profile),
    firstReadAt: Math.min(here.firstReadAt, there.firstReadAt),
    lastReadAt: newer.lastReadAt,
  };
}

/** Adds the events that are not here yet: those that are, are immutable, whatever a file says. */
async function addEvents(database: Database, data: BackupData): Promise<void> {
  const here = await database.events.bulkGet(data.events.map(row => row.id));
  await database.events.bulkAdd(data.events.filter((_, i) => here[i] === undefined));
}

/** Joins: events by union, people by merging, letters by the later one, the sender only where none is. */
async function merge(database: Database, data: BackupData): Promise<void> {
  const here = await database.contacts.bulkGet(data.contacts.map(row => row.key));
  await database.contacts.bulkPut(data.contacts.map((row, i) => joined(here[i], row)));
  await addEvents(database, data);
  await database.doNotContact.bulkPut([...data.doNotContact]);
  const drafts = await database.drafts.bulkGet(data.drafts.map(row => row.contact));
  await database.drafts.bulkPut(
    data.drafts.filter((row, i) => (drafts[i]?.savedAt ?? -1) < row.savedAt),
  );
  if ((await database.sender.count()) === 0) await database.sender.bulkPut([...data.sender]);
  await joinNetwork(database, data);
}

/**
 * Replaces what a backup holds, but for the people never to contact again: they stay
 * refused, whatever book takes the place of this one (A14).
 */
async function replace(database: Database, data: BackupData): Promise<void> {
  for (const table of BACKED_UP) if (table !== 'doNotContact') await database[table].clear();
  await database.contacts.bulkAdd([...data.contacts]);
  await database.events.bulkAdd([...data.events]);
  await database.drafts.bulkAdd([...data.drafts]);
  await database.sender.bulkAdd([...data.sender]);
  await database.doNotContact.bulkPut([...data.doNotContact]);
  await replaceNetwork(database, data);
}

/** Throws where a backup holds less than the book it would replace. */
async function refuseEmptier(database: Database, data: BackupData): Promise<void> {
  if (!(await previewRestore(database, data)).emptier) return;
  throw new RestoreError(
    'emptier',
    'This backup holds less than your book. Join them instead, or say that you are sure.',
  );
}

/** Whoever said no since the backup stays refused, though it knows nothing of that (A14). */
async function keepEveryNo(database: Database, data: BackupData): Promise<void> {
  const replies = await database.events
    .where('[kind+at]')
    .between(['replied', Dexie.minKey], ['replied', Dexie.maxKey])
    .toArray();
  for (const key of new Set(replies.filter(isNo).map(event => event.contact))) {
    const there = effectiveEvents(data.events.filter(event => event.contact === key));
    if (!there.some(isNo)) await keepRefusals(database, new Set([key]));
  }
}

/**
 * Restores a checked backup, wholly or not at all: one transaction holds every
 * table, so a crash in the middle leaves the book as it was.
 *
 * @param insist lets an emptier backup replace a fuller book
 * @throws RestoreError `emptier` without it
 */
export async function restoreBackup(
  database: Database,
  data: BackupData,
  mode: RestoreMode,
  insist = false,
): Promise<void> {
  const tables = [...BACKED_UP.map(name => database[name]), database.people, database.settings];
  if (mode === 'replace') {
    if (!insist) await refuseEmptier(database, data);
    // Before the transaction, which must not wait for hashes: rather refused too early than too late.
    await keepEveryNo(database, data);
  }
  await database.transaction('rw', tables, async () => {
    if (mode === 'replace' && !insist) await refuseEmptier(database, data);
    await (mode === 'merge' ? merge(database, data) : replace(database, data));
    await rebuildPeople(database);
  });
}
