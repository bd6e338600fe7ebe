import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { declareDatabase } from '../../../src/store/database.ts';
import { firstBook } from '../../../src/store/migrations/01-first-book.ts';

describe('migration 1, the first book', () => {
  it('creates every table with its keys from nothing', async () => {
    const database = declareDatabase('migration-1', [firstBook]);
    await database.open();
    expect(database.verno).toBe(1);
    const keys = Object.fromEntries(
      database.tables.map(t => [
        t.name,
        [t.schema.primKey.src, ...t.schema.indexes.map(i => i.src)],
      ]),
    );
    expect(keys).toEqual({
      contacts: ['key', 'lastReadAt'],
      drafts: ['contact', 'savedAt'],
      events: ['id', '[contact+id]', '[kind+at]'],
      sender: ['id'],
      settings: ['name'],
    });
    database.close();
  });

  it('keeps what is there when opened again', async () => {
    const first = declareDatabase('migration-1-again', [firstBook]);
    await first.settings.put({ name: 'device', value: 'kept' });
    first.close();
    const second = declareDatabase('migration-1-again', [firstBook]);
    expect((await second.settings.get('device'))?.value).toBe('kept');
    second.close();
  });
});
