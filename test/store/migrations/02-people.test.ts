import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { declareDatabase } from '../../../src/store/database.ts';
import { firstBook } from '../../../src/store/migrations/01-first-book.ts';
import { people } from '../../../src/store/migrations/02-people.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { person } from '../support.ts';

describe('migration 2, lists and do-not-contact', () => {
  it('keeps a book of version 1, and lists it after the first rebuild', async () => {
    const old = declareDatabase('migration-2', [firstBook]);
    const profile = person('ada-brandt', 'Ada Brandt');
    const contact = { key: profile.key, profile, firstReadAt: 1, lastReadAt: 2 };
    await old.contacts.put(contact);
    old.close();
    const database = declareDatabase('migration-2');
    const store = openStore(database);
    expect(await store.contact(profile.key)).toEqual(contact);
    await store.prepareLists();
    const page = await store.people({ sort: 'name', offset: 0, limit: 5 });
    expect(page.rows.map(row => row.name)).toEqual(['Ada Brandt']);
    expect(await store.isRefused(profile.key)).toBe(false);
    store.close();
  });

  it('adds its tables with their indexes', async () => {
    const database = declareDatabase('migration-2-fresh', [firstBook, people]);
    await database.open();
    expect(database.people.schema.indexes.map(index => index.src)).toEqual([
      'sortName',
      'lastAt',
      'wakeAt',
      'owedSince',
      '[state+lastAt]',
      'employer',
      'reason',
      '*words',
      '*tags',
    ]);
    expect(database.doNotContact.schema.primKey.src).toBe('hash');
    database.close();
  });
});
