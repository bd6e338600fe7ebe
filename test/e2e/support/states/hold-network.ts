/**
 * Keeps the part of the book that imports write to, as another window does that is busy with
 * it: nobody else comes to read or write there. Runs inside a page of the extension, so it
 * uses nothing from here.
 */
export function holdNetwork(): Promise<void> {
  Reflect.set(globalThis, 'holds', true);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const table = database
        .transaction('networkImports', 'readwrite')
        .objectStore('networkImports');
      const stay = () => {
        resolve();
        if (Reflect.get(globalThis, 'holds') === true) table.count().onsuccess = stay;
        else database.close();
      };
      table.count().onsuccess = stay;
    };
  });
}

/** Lets go of it. Runs inside the page that holds it. */
export function letGoOfNetwork(): void {
  Reflect.set(globalThis, 'holds', false);
}
