import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { person } from '../support.ts';

/**
 * The schemas as they were released, spelled out: what lies on people's disks does not
 * change when somebody edits a migration by mistake.
 */
export const RELEASED: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    events: 'id, [contact+id], [kind+at]',
    contacts: 'key, lastReadAt',
    drafts: 'contact, savedAt',
    sender: 'id',
    settings: 'name',
  },
  2: {
    people:
      'key, sortName, lastAt, wakeAt, owedSince, [state+lastAt], employer, reason, *words, *tags',
    doNotContact: 'hash, salt',
  },
  3: {
    acquaintances: 'id, employerKey, sortName, *words',
    earlierContacts: 'id, sortName',
    networkImports: 'id',
  },
  4: {
    registers: 'id',
    deviceFiles: 'name',
    seen: '[file+id], id',
    forgotten: 'id, salt',
  },
};

const AT = Date.UTC(2026, 9, 1);

/** A row for each table that a later version brought, as it was kept then; the People list is derived. */
export const LATER: Readonly<Record<number, Readonly<Record<string, object>>>> = {
  2: { doNotContact: { hash: 'h', salt: 's', at: AT } },
  3: {
    acquaintances: {
      id: 'linkedin.com/in/nora-quill',
      key: 'linkedin.com/in/nora-quill',
      first: 'Nora',
      last: 'Quill',
      employer: 'Northwind Labs',
      title: 'Product Designer',
      employerKey: 'northwind labs',
      sortName: 'nora quill',
      words: ['product', 'designer'],
    },
    earlierContacts: {
      id: 'name:ivo marsh',
      name: 'Ivo Marsh',
      lastOn: '2026-01-29',
      how: 'invitation',
      sortName: 'ivo marsh',
    },
    networkImports: { id: 'connections', importedAt: AT, hidden: 0 },
  },
  4: {
    registers: {
      id: 'sender/firstName',
      heads: [{ device: 'D', stamp: AT, over: [], value: 'Sam' }],
      settled: 7,
    },
    deviceFiles: {
      name: 'other-device.jsonl',
      state: 'read',
      device: 'E',
      file: 'F',
      bytes: 90,
      lastLine: 10,
      hash: 'x',
      lines: 2,
      skipped: 0,
      reader: 'noted',
      size: 90,
      lastModified: AT,
    },
    seen: { file: 'other-device.jsonl', id: 'event/1' },
    forgotten: { id: 'f', hash: 'h', salt: 's' },
  },
};

/** Lays the rows of {@link LATER} that a book of this version has. */
async function addLater(old: Dexie, version: number): Promise<void> {
  for (const [since, tables] of Object.entries(LATER)) {
    if (version < Number(since)) continue;
    for (const [table, row] of Object.entries(tables)) await old.table(table).add(row);
  }
}

/** Every row of a book as it lies on the disk, without what is derived anew. */
export async function rowsOf(name: string): Promise<Readonly<Record<string, unknown[]>>> {
  const book = new Dexie(name);
  await book.open();
  const kept = book.tables.filter(table => table.name !== 'people');
  const rows: Record<string, unknown[]> = {};
  for (const table of kept) rows[table.name] = await table.toArray();
  book.close();
  return rows;
}

/** Lays a book of an old version on the disk, with raw Dexie and rows as they were then. */
export async function oldBook(name: string, version: number, people = 3): Promise<void> {
  const old = new Dexie(name);
  for (let step = 1; step <= version; step += 1) {
    old.version(step).stores({ ...RELEASED[step] });
  }
  const profiles = Array.from({ length: people }, (_, i) => person(`p-${i}`, `Person ${i}`));
  const id = (i: number) => `01K6F8Q0000000000000000${String(i).padStart(3, '0')}`;
  await old.table('contacts').bulkAdd(
    profiles.map((profile, i) => ({
      key: profile.key,
      profile,
      firstReadAt: AT,
      lastReadAt: AT + i,
    })),
  );
  await old.table('events').bulkAdd(
    profiles.map(({ key }, i) => ({
      id: id(i),
      device: 'D',
      contact: key,
      at: AT + i,
      kind: i === 0 ? 'do-not-contact' : 'noted',
      payload: i === 0 ? {} : { text: `Note ${i}` },
    })),
  );
  const [first] = profiles;
  if (first !== undefined) {
    await old.table('drafts').add({
      contact: first.key,
      channel: 'note',
      reason: 'similar-path',
      wording: 1,
      context: {},
      texts: { 'note/similar-path': { text: 'own words', edited: true } },
      asserted: [],
      overridden: [],
      savedAt: AT,
    });
  }
  await old.table('sender').add({ id: 'me', sender: { ...NEW_SENDER, firstName: 'Sam' } });
  await old.table('settings').add({ name: 'device', value: 'D' });
  await addLater(old, version);
  old.close();
}
