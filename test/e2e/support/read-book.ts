import type { Popup } from './popup.ts';

/** All rows of the book by table, as they lie in IndexedDB. */
export type Book = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Reads the whole book with the browser's own means, beside Dexie: what is really
 * stored. Runs inside a page of the extension, so it may use nothing from here.
 */
export function readBook(): Promise<Book> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const book: Record<string, Record<string, unknown>[]> = {};
      if (names.length === 0) {
        database.close();
        resolve(book);
        return;
      }
      const transaction = database.transaction(names, 'readonly');
      for (const name of names) {
        const all = transaction.objectStore(name).getAll();
        all.onsuccess = () => {
          book[name] = all.result;
        };
      }
      transaction.oncomplete = () => {
        database.close();
        resolve(book);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** The whole book as a view finds it. As text, so that the driver cannot mend half characters on the way. */
export async function keptIn({ page }: Popup): Promise<Book> {
  return JSON.parse(
    String(await page.evaluate(`(${readBook.toString()})().then(book => JSON.stringify(book))`)),
  );
}
