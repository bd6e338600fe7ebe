/**
 * Puts rows into the tables of the book with the browser's own means, beside Dexie, and
 * forgets the projection, so that the next opening derives it anew. Runs inside a page of
 * the extension, so it uses nothing from here.
 *
 * @param json rows by table, as JSON: mostly contacts and events
 */
export async function putBook(json: string): Promise<void> {
  const book: Readonly<Record<string, readonly object[]>> = JSON.parse(json);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const work = database.transaction([...Object.keys(book), 'settings'], 'readwrite');
  for (const [table, rows] of Object.entries(book)) {
    for (const row of rows) work.objectStore(table).put(row);
  }
  work.objectStore('settings').delete('people-projection');
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  database.close();
}
