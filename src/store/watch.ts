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
  const subscription = liveQuery(query).subscribe({
    next,
    error: error => failed(toStoreError(error)),
  });
  return () => subscription.unsubscribe();
}
