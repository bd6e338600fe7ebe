import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { BOOK_LIMITS } from '../../../src/profile/limits.ts';
import { unseal } from '../../../src/store/backup/encryption.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { unlessTooLarge } from '../../../src/store/backup/too-large.ts';
import { declareDatabase } from '../../../src/store/database.ts';
import { MIGRATIONS } from '../../../src/store/migrations/all.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { declareSnapshots } from '../../../src/store/snapshots/snapshot-database.ts';
import { MemoryFolder } from '../devices/support/memory-folder.ts';
import { freshStore } from '../support.ts';
import { ADA, MILLION } from './support.ts';

const AT = 1_800_000_000_000;

/** The longest texts that are written with the most signs: half characters, controls, three bytes each. */
const WIDE = ['\uD800', '\0', '\u6F22'].map(unit => unit.repeat(BOOK_LIMITS.text));

describe('the longest of texts come back', () => {
  it.each([undefined, 'correct horse'])(
    'from the file of another device (%s)',
    async passphrase => {
      const folder = new MemoryFolder();
      const [a, b] = [freshStore().store, freshStore().store];
      if (passphrase !== undefined) {
        await a.sealDeviceFiles(passphrase);
        await b.sealDeviceFiles(passphrase);
      }
      // Sealing in a test takes a second for each megabyte.
      const questions = passphrase === undefined ? WIDE : WIDE.slice(0, 1);
      await a.remember({ ...ADA, about: { ...ADA.name, value: MILLION } }, AT);
      await a.append(ADA.key, 'asked', { questions }, AT);
      await a.syncDevices(folder, AT + 1);
      await b.syncDevices(folder, AT + 2);
      expect((await b.deviceState()).troubled).toEqual([]);
      const [there] = await b.eventsOf(ADA.key);
      const kept = there?.kind === 'asked' ? there.payload.questions : [];
      // Not by `toEqual`: a difference of megabytes takes a minute to be put into words.
      expect(kept.map((text, n) => text === WIDE[n])).toEqual(questions.map(() => true));
      expect((await b.contact(ADA.key))?.profile.about?.value).toHaveLength(MILLION.length);
    },
  );

  it('of a device’s name the other one hears the beginning, and not nothing', async () => {
    const folder = new MemoryFolder();
    const [a, b] = [freshStore().store, freshStore().store];
    await a.nameDevice(`x${'🎈'.repeat(40)}`, AT);
    await a.append(ADA.key, 'noted', { text: 'n' }, AT);
    await a.syncDevices(folder, AT + 1);
    await b.syncDevices(folder, AT + 2);
    expect((await b.deviceState()).others.map(one => one.name)).toEqual([`x${'🎈'.repeat(29)}`]);
  });

  it('from a sealed backup', async () => {
    const { store } = freshStore();
    await store.append(ADA.key, 'noted', { text: MILLION }, AT);
    const file = await store.backup('correct horse');
    const [event] = (await readBackup(await unseal(file, 'correct horse'))).events;
    expect(event?.payload).toEqual({ text: MILLION });
  });

  it('from the copy before an update, though together they are longer than any text', async () => {
    const name = 'long-snapshots';
    const old = declareDatabase(name, MIGRATIONS.slice(0, 1));
    const event = (n: number) => ({
      id: `0000000000000000000000000${n}`,
      device: 'd',
      contact: ADA.key,
      at: n,
      kind: 'noted',
      payload: { text: `${n}${'x'.repeat(BOOK_LIMITS.text - 1)}` },
    });
    const events = Array.from({ length: 9 }, (_, n) => event(n));
    await old.open();
    await old.table('events').bulkAdd(events);
    old.close();
    const snapshots = declareSnapshots(`${name}-snapshots`);
    const store = openStore(declareDatabase(name), { snapshots });
    await store.prepareLists();
    const [head] = await store.snapshots();
    expect(head).toMatchObject({ events: 9 });
    expect(await snapshots.chunks.count()).toBeGreaterThan(1);
    const { events: kept } = await store.openSnapshot(head?.id ?? '');
    expect(kept.map(one => one.payload)).toEqual(events.map(one => one.payload));
    store.close();
    await Dexie.delete(name);
  });
});

describe('a book too large for one file', () => {
  it.each([
    ['that no engine can write', () => 'x'.repeat(2 ** 29)],
    ['that is larger than what is read', () => 'x'.repeat(500_000_001)],
  ])('%s is said to be, and not saved', async (_name, make) => {
    await expect(unlessTooLarge(make)).rejects.toMatchObject({
      kind: 'too-large',
      message: expect.stringMatching(/500 MB.*Nothing was changed/),
    });
  });

  it('is told from any other failure', async () => {
    const broken = new Error('no');
    await expect(unlessTooLarge(() => Promise.reject(broken))).rejects.toBe(broken);
    expect(await unlessTooLarge(() => 'text')).toBe('text');
  });
});
