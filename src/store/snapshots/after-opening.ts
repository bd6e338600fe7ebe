import type { Store } from '../store.ts';
import { toStoreError } from '../store-errors.ts';
import type { Opening, Progress } from './before-opening.ts';

/** Methods that read nothing from the book, and must work while it cannot be opened. */
const AT_ONCE: ReadonlySet<string> = new Set(['watch', 'close', 'goOnWithoutCopy']);

/**
 * Watching that begins when the book is open. A query that waited for the opening itself
 * would be watched in vain: Dexie sees only what is read without such a pause.
 */
function watchOnceOpen(watch: Store['watch'], opening: Opening): Store['watch'] {
  return (query, next, failed) => {
    if (opening.isOpen()) return watch(query, next, failed);
    let stop: (() => void) | undefined;
    let stopped = false;
    opening.open().then(
      () => {
        if (!stopped) stop = watch(query, next, failed);
      },
      error => failed(toStoreError(error)),
    );
    return () => {
      stopped = true;
      stop?.();
    };
  };
}

/**
 * The store, each of whose methods first makes sure that the book may be used. Once it is
 * open nothing is added to a call. The first argument of `prepareLists` is told how far
 * the copy before a migration has come.
 */
export function afterOpening<T extends Pick<Store, 'watch'>>(store: T, opening: Opening): T {
  const entries = Object.entries<unknown>({ ...store }).map(([name, method]) => {
    if (typeof method !== 'function' || AT_ONCE.has(name)) return [name, method];
    const opened = async (...args: readonly unknown[]) => {
      if (!opening.isOpen()) {
        await opening.open(name === 'prepareLists' ? (args[0] as Progress) : undefined);
      }
      return method(...args);
    };
    return [name, opened];
  });
  return { ...Object.fromEntries(entries), watch: watchOnceOpen(store.watch, opening) } as T;
}
