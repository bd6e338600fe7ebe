import { liveQuery } from 'dexie';
import type { StoreError } from './store.ts';
import { toStoreError } from './store-errors.ts';

/**
 * Answers a query now and after every change to the rows it read, in any window
 * of the extension.
 *
 * @returns a function that stops watching
 */
export function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: StoreError) => void,
): () => void {
  // Of a function that is not async itself only the first thing it reads would be watched.
  const subscription = liveQuery(async () => query()).subscribe({
    next,
    error: error => failed(toStoreError(error)),
  });
  return () => subscription.unsubscribe();
}
