/**
 * Holds the book open and does not let go when another window asks for it, as a window of
 * an older version would. Runs inside a page of the extension, so it uses nothing from here.
 */
export function holdBook(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      Reflect.set(globalThis, 'held', opening.result);
      resolve();
    };
  });
}

/** Lets go of the book that this page holds. */
export function letGo(): void {
  const held: unknown = Reflect.get(globalThis, 'held');
  if (held instanceof IDBDatabase) held.close();
}

/** Opens the book in a version that is still to come, as an update of the extension would. */
export function openNewerBook(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes', 9_990);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('Somebody holds the older book'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
