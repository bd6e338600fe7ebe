import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { declareDatabase } from '../../../src/store/database.ts';
import { MIGRATIONS } from '../../../src/store/migrations/all.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { person } from '../support.ts';
import { LATER, oldBook, RELEASED, rowsOf } from './support.ts';

const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

/** Walks a book from `start` to the newest version, one opening for each version on the way if `stepwise`. */
async function walk(name: string, start: number, stepwise: boolean) {
  if (stepwise) {
    for (let version = start + 1; version <= NEWEST; version += 1) {
      const step = declareDatabase(name, MIGRATIONS.slice(0, version));
      await step.open();
      expect(step.verno).toBe(version);
      step.close();
    }
  }
  return openStore(declareDatabase(name));
}

describe.each(Object.keys(RELEASED).map(Number))('a book of version %i', version => {
  it.each([
    ['in one leap', false],
    ['step by step', true],
  ])('reaches the newest version whole, %s', async (how, stepwise) => {
    const name = `walk-${version}-${how}`;
    await oldBook(name, version);
    const before = await rowsOf(name);
    const store = await walk(name, version, stepwise);
    await store.sender();
    // No migration so far moves a row: one that does says here what becomes of it.
    expect(await rowsOf(name)).toMatchObject(before);
    await store.prepareLists();
    const page = await store.people({ sort: 'name', offset: 0, limit: 9 });
    expect(page.rows.map(row => [row.name, row.state])).toEqual([
      ['Person 0', 'do-not-contact'],
      ['Person 1', 'new'],
      ['Person 2', 'new'],
    ]);
    const { key } = person('p-1', 'Person 1');
    expect(await store.eventsOf(key)).toMatchObject([{ payload: { text: 'Note 1' } }]);
    const letter = await store.draft(person('p-0', '').key);
    expect(letter?.texts['note/similar-path']?.text).toBe('own words');
    expect((await store.sender()).firstName).toBe('Sam');
    expect((await store.append(key, 'noted', { text: 'new' }, 1)).device).toBe('D');
    expect(JSON.parse(await store.backup()).data.contacts).toHaveLength(3);
    store.close();
  });
});

it('every migration is spelled out here as it was released, so that the walk begins at each', () => {
  const stores = Object.fromEntries(MIGRATIONS.map(step => [step.version, step.stores]));
  expect(stores, 'add the new version to RELEASED and its rows to LATER').toEqual(RELEASED);
  // A table without a row in it would be walked through untested.
  const tables = (of: object) =>
    Object.entries(of).flatMap(([version, names]) =>
      Object.keys(names).map(name => `${version} ${name}`),
    );
  const { 1: _first, ...later } = RELEASED;
  expect(tables(LATER).sort()).toEqual(
    tables(later)
      .filter(name => name !== '2 people')
      .sort(),
  );
});

it('a migration that fails leaves the book as it was', async () => {
  await oldBook('walk-fails', 2);
  const failing = {
    version: NEWEST + 1,
    purpose: 'a test',
    stores: { extra: 'id' },
    upgrade: async (transaction: import('dexie').Transaction) => {
      await transaction.table('contacts').clear();
      throw new Error('killed');
    },
  };
  const broken = declareDatabase('walk-fails', [...MIGRATIONS, failing]);
  await expect(broken.open()).rejects.toThrow('killed');
  broken.close();
  const old = new Dexie('walk-fails');
  await old.open();
  expect([old.verno, await old.table('contacts').count()]).toEqual([2, 3]);
  old.close();
});
