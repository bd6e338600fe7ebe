import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { declareDatabase } from '../../../src/store/database.ts';
import { firstBook } from '../../../src/store/migrations/01-first-book.ts';
import { people } from '../../../src/store/migrations/02-people.ts';
import { network } from '../../../src/store/migrations/03-network.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { acquaintance, person } from '../support.ts';

describe('migration 3, your own network', () => {
  it('keeps a book of version 2, and takes a network in', async () => {
    const old = declareDatabase('migration-3', [firstBook, people]);
    const profile = person('ada-brandt', 'Ada Brandt');
    const contact = { key: profile.key, profile, firstReadAt: 1, lastReadAt: 2 };
    await old.contacts.put(contact);
    old.close();
    const store = openStore(declareDatabase('migration-3'));
    expect(await store.contact(profile.key)).toEqual(contact);
    expect(await store.networkSummary()).toBeUndefined();
    const nora = acquaintance('nora-quill', 'Nora Quill');
    await store.importNetwork({ connections: { people: [nora], hidden: 0 } }, 3);
    expect(await store.acquaintancesAt('northwind labs')).toEqual([nora]);
    store.close();
  });

  it('adds its tables with their indexes', async () => {
    const database = declareDatabase('migration-3-fresh', [firstBook, people, network]);
    await database.open();
    const indexes = (name: string) => database.table(name).schema.indexes.map(index => index.src);
    expect(indexes('acquaintances')).toEqual(['employerKey', 'sortName', '*words']);
    expect(indexes('earlierContacts')).toEqual(['sortName']);
    expect(indexes('networkImports')).toEqual([]);
    database.close();
  });
});
