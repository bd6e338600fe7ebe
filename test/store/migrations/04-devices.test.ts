import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { declareDatabase } from '../../../src/store/database.ts';
import { MIGRATIONS } from '../../../src/store/migrations/all.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { MemoryFolder } from '../devices/support/memory-folder.ts';
import { person } from '../support.ts';

const HERE = MIGRATIONS.findIndex(migration => migration.purpose.startsWith('two devices'));

describe('the migration for two devices', () => {
  it('keeps the book there was, all of which another device then gets', async () => {
    const old = declareDatabase('migration-devices', MIGRATIONS.slice(0, HERE));
    const store = openStore(old);
    const ada = person('ada-brandt', 'Ada Brandt');
    await store.remember(ada, 1);
    const event = await store.append(ada.key, 'noted', { text: 'kiln' }, 2);
    old.close();

    const database = declareDatabase('migration-devices', MIGRATIONS.slice(0, HERE + 1));
    const after = openStore(database);
    expect(await after.eventsOf(ada.key)).toEqual([event]);
    const folder = new MemoryFolder();
    expect(await after.syncDevices(folder, 3)).toMatchObject({ written: 2 });
    expect(folder.text()).toContain('kiln');
    database.close();
  });

  it('adds its tables with their keys', async () => {
    const database = declareDatabase('migration-devices-fresh', MIGRATIONS.slice(0, HERE + 1));
    await database.open();
    expect(database.registers.schema.primKey.src).toBe('id');
    expect(database.deviceFiles.schema.primKey.src).toBe('name');
    expect(database.seen.schema.primKey.src).toBe('[file+id]');
    expect(database.seen.schema.indexes.map(index => index.src)).toEqual(['id']);
    expect(database.forgotten.schema.primKey.src).toBe('id');
    database.close();
  });
});
