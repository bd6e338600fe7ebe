import { besideBook } from '../beside-book.ts';
import type { Chromium } from '../chromium.ts';
import type { Popup } from '../popup.ts';
import { bookOf } from './scene.ts';

/** Puts a whole book in the place of the one there is. Runs inside a page of the extension, so it uses nothing from here. */
async function replaceBook(json: string): Promise<void> {
  const book: Record<string, object[]> = JSON.parse(json);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const work = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const name of database.objectStoreNames) {
    work.objectStore(name).clear();
    for (const row of book[name] ?? []) work.objectStore(name).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  database.close();
}

/** Books as they were at moments to which a test goes back, instead of walking there anew. */
export class KeptBooks {
  readonly #books = new Map<string, string>();

  /** Keeps the book as it is now. */
  async keep(moment: string, screen: Popup): Promise<void> {
    this.#books.set(moment, JSON.stringify(await bookOf(screen)));
  }

  /** Puts the book of that moment back, from a page that opens none itself; no screen may be open. */
  async goBack(moment: string, chromium: Chromium): Promise<void> {
    const book = this.#books.get(moment);
    if (book === undefined) throw new Error(`No book was kept of "${moment}"`);
    const page = await besideBook(chromium);
    await page.evaluate(replaceBook, book);
    await page.close();
  }
}
