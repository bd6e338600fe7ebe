/**
 * Puts contacts and events into the book with the browser's own means, beside Dexie, and
 * forgets the projection, so that the next opening derives it anew. Runs inside a page of
 * the extension, so it uses nothing from here.
 *
 * @param json contacts and events, as JSON
 */
export async function putBook(json: string): Promise<void> {
  const { contacts, events } = JSON.parse(json);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const work = database.transaction(['contacts', 'events', 'settings'], 'readwrite');
  for (const contact of contacts) work.objectStore('contacts').put(contact);
  for (const event of events) work.objectStore('events').put(event);
  work.objectStore('settings').delete('people-projection');
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  database.close();
}
