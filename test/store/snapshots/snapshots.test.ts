import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { declareDatabase } from '../../../src/store/database.ts';
import { MIGRATIONS } from '../../../src/store/migrations/all.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { declareSnapshots } from '../../../src/store/snapshots/snapshot-database.ts';
import { oldBook } from '../migrations/support.ts';
import { person } from '../support.ts';

let count = 0;

/** A book of an old version, and the store over it as an update would open it. */
async function updated(version = 1, people = 3) {
  count += 1;
  const name = `snapshots-${count}`;
  await oldBook(name, version, people);
  const snapshots = declareSnapshots(`${name}-snapshots`);
  const database = declareDatabase(name);
  return { name, snapshots, database, store: openStore(database, { snapshots }) };
}

/** The version that lies on the disk. */
async function versionOf(name: string): Promise<number> {
  const book = new Dexie(name);
  await book.open();
  const { verno } = book;
  book.close();
  return verno;
}

describe('before a migration', () => {
  it('the book is copied as it lies there, and told how far it has come', async () => {
    const { store, database } = await updated(1, 2_500);
    const told: number[] = [];
    await store.prepareLists(done => told.push(done));
    expect(told[0]).toBeGreaterThan(0);
    expect(told[0]).toBeLessThan(1);
    const [head, ...more] = await store.snapshots();
    expect(more).toEqual([]);
    expect(head).toMatchObject({ from: 1, to: database.verno, people: 2_500, events: 2_500 });
    store.close();
  });

  it('says so when another window is in the way, and opens once that is closed', async () => {
    const { name, database, store } = await updated(1);
    const other = await new Promise<IDBDatabase>(resolve => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    await expect(store.prepareLists()).rejects.toMatchObject({ kind: 'blocked' });
    await expect(store.sender()).rejects.toMatchObject({ kind: 'blocked' });
    // A worker gives up like this, and must not leave the others waiting behind it.
    store.close();
    await expect(store.sender()).rejects.toMatchObject({ kind: 'blocked' });
    other.close();
    await vi.waitFor(async () => expect(await versionOf(name)).toBe(database.verno));
    const again = openStore(declareDatabase(name), {
      snapshots: declareSnapshots(`${name}-again`),
    });
    await again.prepareLists();
    expect(await again.contact(person('p-1', '').key)).toBeDefined();
    again.close();
  });

  it('restores from the copy what was there, by way of every migration since', async () => {
    const { store } = await updated();
    const before = await store.backup();
    const [head] = await store.snapshots();
    for (let i = 0; i < 3; i += 1) await store.forget(person('p-2', '').key);
    await store.append(person('p-1', '').key, 'noted', { text: 'later' }, 1);
    const data = await store.openSnapshot(head?.id ?? '');
    expect((await store.previewRestore(data)).people.here).toBe(2);
    await store.restore(data, 'replace', true);
    const { contacts, events } = JSON.parse(await store.backup()).data;
    const expected = JSON.parse(before).data;
    const without = (rows: { key?: string; contact?: string }[]) =>
      rows.filter(row => (row.key ?? row.contact) !== person('p-2', '').key);
    expect(contacts).toEqual(without(expected.contacts));
    expect(events).toEqual(without(expected.events));
    expect(await Dexie.exists('a-few-minutes-snapshot-opened')).toBe(false);
  });

  it('nothing is copied of a new book, an empty one, or one that is up to date', async () => {
    const fresh = openStore(declareDatabase('snapshots-none'));
    await fresh.sender();
    expect(await fresh.snapshots()).toEqual([]);
    fresh.close();
    const again = openStore(declareDatabase('snapshots-none'));
    await again.sender();
    expect(await again.snapshots()).toEqual([]);
    again.close();
    const empty = new Dexie('snapshots-empty');
    empty.version(1).stores({ settings: 'name', contacts: 'key', events: 'id' });
    await empty.open();
    empty.close();
    const store = openStore(declareDatabase('snapshots-empty'));
    await store.sender();
    expect(await store.snapshots()).toEqual([]);
  });

  it('two copies are kept, and none twice', async () => {
    const { snapshots, store } = await updated();
    const head = { from: 0, to: 1, people: 1, events: 1, chunks: 0, checksum: 'x' };
    for (const id of ['a', 'b', 'c']) {
      await snapshots.heads.add({ ...head, id, at: id.charCodeAt(0) });
    }
    await store.sender();
    expect((await store.snapshots()).map(one => one.from)).toEqual([1, 0]);
    // Killed between the copy and the migration, the same book is copied once more.
    const other = await updated();
    const rival = openStore(declareDatabase(other.name), { snapshots });
    await rival.sender();
    expect(await rival.snapshots()).toHaveLength(2);
    expect(await snapshots.chunks.count()).toBeGreaterThan(0);
  });

  it('several windows open at once, and there is one copy', async () => {
    const { name, store, snapshots } = await updated();
    const other = openStore(declareDatabase(name), { snapshots });
    await Promise.all([store.sender(), store.allEvents(), other.sender(), other.allEvents()]);
    expect(await store.snapshots()).toHaveLength(1);
  });
});

describe('when the copy cannot be kept', () => {
  it('says so and touches nothing; with room again it goes on by itself', async () => {
    const { name, store, snapshots } = await updated();
    let full = true;
    snapshots.chunks.hook('creating', () => {
      if (full) throw new Dexie.QuotaExceededError('full');
    });
    await expect(store.sender()).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'no-copy',
      message: expect.stringContaining('no room for the copy'),
    });
    expect(await versionOf(name)).toBe(1);
    full = false;
    expect((await store.sender()).firstName).toBe('Sam');
    expect(await store.snapshots()).toHaveLength(1);
  });

  it('goes on without one only when the sender says so', async () => {
    const { store, snapshots } = await updated();
    snapshots.chunks.hook('creating', () => {
      throw new Dexie.QuotaExceededError('full');
    });
    await expect(store.sender()).rejects.toMatchObject({ kind: 'no-copy' });
    await expect(store.sender()).rejects.toMatchObject({ kind: 'no-copy' });
    store.goOnWithoutCopy();
    expect((await store.sender()).firstName).toBe('Sam');
    expect(await store.snapshots()).toEqual([]);
  });

  it('leaves no half copy behind, also where the browser is killed before the last row', async () => {
    const { store, snapshots } = await updated();
    await snapshots.chunks.add({
      snapshot: 'half',
      n: 0,
      table: 'events',
      text: '[',
      checksum: '',
    });
    await store.sender();
    const [head] = await store.snapshots();
    const owners = await snapshots.chunks.toCollection().primaryKeys();
    expect(new Set(owners.map(([id]) => id))).toEqual(new Set([head?.id]));
  });
});

describe('a copy that is not whole', () => {
  it.each([
    ['a changed letter', /piece \d of \d, from "contacts", does not match/],
    ['a missing piece', /a piece of it is missing/],
    ['a newer version', /newer A Few Minutes/],
    ['another head', /do not belong together/],
  ])('%s is refused and named', async (what, message) => {
    const { store, snapshots } = await updated();
    await store.sender();
    const [head] = await store.snapshots();
    const id = head?.id ?? '';
    const before = await store.backup();
    const chunk = await snapshots.chunks.filter(({ table }) => table === 'contacts').first();
    if (chunk === undefined) throw new Error('No contacts were copied');
    if (what === 'a changed letter') {
      await snapshots.chunks.put({ ...chunk, text: chunk.text.replace('Person', 'Persom') });
    }
    if (what === 'a missing piece') await snapshots.chunks.delete([id, chunk.n]);
    if (what === 'a newer version') await snapshots.heads.update(id, { from: 99 });
    if (what === 'another head') await snapshots.heads.update(id, { checksum: 'x' });
    await expect(store.openSnapshot(id)).rejects.toMatchObject({
      name: 'RestoreError',
      message: expect.stringMatching(message),
    });
    expect(await store.backup()).toBe(before);
  });
});

it('whoever is forgotten is forgotten in the copies too (A14)', async () => {
  const { store, snapshots } = await updated();
  await store.forget(person('p-1', '').key);
  expect(JSON.stringify(await snapshots.chunks.toArray())).not.toContain('p-1');
  const [head] = await store.snapshots();
  expect(head).toMatchObject({ people: 2, events: 2 });
  const data = await store.openSnapshot(head?.id ?? '');
  expect(data.contacts.map(row => row.key)).toEqual([person('p-0', '').key, person('p-2', '').key]);
  await store.dropSnapshots();
  expect(await store.snapshots()).toEqual([]);
  expect(await snapshots.chunks.count()).toBe(0);
});

it('no migration touches the copies: their database is none of the book', () => {
  const names = MIGRATIONS.flatMap(({ stores }) => Object.keys(stores));
  expect(names).not.toContain('heads');
  expect(names).not.toContain('chunks');
});
