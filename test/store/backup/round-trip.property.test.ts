import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { BackupData } from '../../../src/store/backup/backup-file.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { freshStore } from '../support.ts';
import { ANY_PAYLOAD, anyBook } from './books.ts';

const open: ReturnType<typeof freshStore>[] = [];
afterAll(() => {
  for (const { store } of open) store.close();
});

/** A store that holds these books, joined in this order. */
async function holding(...books: readonly BackupData[]) {
  const fresh = freshStore();
  open.push(fresh);
  for (const book of books) await fresh.store.restore(book, 'merge');
  return fresh.store;
}

const events = async (store: Awaited<ReturnType<typeof holding>>) =>
  JSON.parse(await store.backup()).data.events;

describe('over any book', () => {
  it('export, wipe, import, export gives the same bytes', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyBook, async book => {
        for (const { kind } of book.events) kinds.add(kind);
        const store = await holding();
        await store.restore(book, 'replace', true);
        const first = await store.backup();
        expect(JSON.parse(first).data.events).toHaveLength(book.events.length);
        const empty = await holding();
        await empty.restore(await readBackup(first), 'replace');
        expect(await empty.backup()).toBe(first);
      }),
      { numRuns: 40 },
    );
    expect([...kinds].sort()).toEqual(Object.keys(ANY_PAYLOAD).sort());
  });

  it('joining is a union: nothing is lost, the order does not matter, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, anyBook, async (a, b) => {
        const one = await holding(a, b, a, b);
        const other = await holding(b, a);
        expect(await events(one)).toEqual(await events(other));
        const ids = new Set([...a.events, ...b.events].map(event => event.id));
        expect(await events(one)).toHaveLength(ids.size);
        const { contacts, doNotContact } = JSON.parse(await one.backup()).data;
        const keys = new Set([...a.contacts, ...b.contacts].map(row => row.key));
        expect(contacts).toHaveLength(keys.size);
        const hashes = new Set([...a.doNotContact, ...b.doNotContact].map(row => row.hash));
        expect(doNotContact).toHaveLength(hashes.size);
      }),
      { numRuns: 15 },
    );
  });
});
