import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { killWorker } from './worker.ts';

/**
 * Lays a book of schema version 2, as it was released, in the place of the one that is
 * there, with generated people. Runs inside a page of the extension that has not opened
 * the book, so it may use nothing from here.
 */
export async function layOldBook(count: number): Promise<void> {
  const name = 'a-few-minutes';
  const remove = () =>
    new Promise<void>((resolve, reject) => {
      const gone = indexedDB.deleteDatabase(name);
      gone.onsuccess = () => resolve();
      gone.onerror = () => reject(gone.error);
    });
  const keys: Record<string, string> = {
    events: 'id',
    contacts: 'key',
    drafts: 'contact',
    sender: 'id',
    settings: 'name',
    people: 'key',
    doNotContact: 'hash',
  };
  const indexes: Record<string, readonly (string | readonly string[])[]> = {
    events: [
      ['contact', 'id'],
      ['kind', 'at'],
    ],
    contacts: ['lastReadAt'],
    drafts: ['savedAt'],
    people: [
      'sortName',
      'lastAt',
      'wakeAt',
      'owedSince',
      ['state', 'lastAt'],
      'employer',
      'reason',
      '*words',
      '*tags',
    ],
    doNotContact: ['salt'],
  };
  const lay = () =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 20);
      opening.onupgradeneeded = () => {
        for (const [table, keyPath] of Object.entries(keys)) {
          const store = opening.result.createObjectStore(table, { keyPath });
          for (const path of indexes[table] ?? []) {
            if (typeof path === 'string') {
              const many = path.startsWith('*');
              const plain = path.replace('*', '');
              store.createIndex(plain, plain, { multiEntry: many });
            } else store.createIndex(`[${path.join('+')}]`, [...path]);
          }
        }
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction(['contacts', 'events'], 'readwrite');
        const source = { section: 'top', how: 'heading' };
        const lists = 'positions education skills certifications languages volunteering';
        const empty = `${lists} publications featured posts`.split(' ').map(list => [list, []]);
        for (let i = 0; i < count; i += 1) {
          const key = `linkedin.com/in/old-${String(i).padStart(5, '0')}`;
          const full = `Person ${i}`;
          const value = { full, first: 'Person' };
          const profile = {
            key,
            address: `https://www.${key}/`,
            name: { value, source, confidence: 'high', capturedAt: 0 },
            ...Object.fromEntries(empty),
          };
          writing.objectStore('contacts').add({ key, profile, firstReadAt: i, lastReadAt: i });
          writing.objectStore('events').add({
            id: `01K6F8Q00000000000000${String(i).padStart(5, '0')}`,
            device: 'D',
            contact: key,
            at: i,
            kind: 'noted',
            payload: { text: `Note ${i} `.repeat(20) },
          });
        }
        writing.oncomplete = () => {
          database.close();
          resolve();
        };
        writing.onerror = () => reject(writing.error);
      };
    });
  await remove();
  await lay();
}

/** Whether the extension's worker has made its first book. Runs inside a page. */
async function isBookThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'a-few-minutes');
}

/**
 * Puts an old book in the place of the one that the extension's worker makes when it is
 * installed. The worker is ended first: it found no old book, so it would open this one
 * without the copy that comes before a migration.
 *
 * @param beside a page of the extension that opens no book
 */
export async function putOldBook(chromium: Chromium, beside: Page, count: number): Promise<void> {
  while (!(await beside.evaluate(isBookThere))) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await killWorker(chromium);
  await beside.evaluate(layOldBook, count);
}
