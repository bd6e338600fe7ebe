import type { Opening, Progress } from './before-opening.ts';

/** Methods that read nothing from the book, and must work while it cannot be opened. */
const AT_ONCE: ReadonlySet<string> = new Set(['watch', 'close', 'goOnWithoutCopy']);

/**
 * The store, each of whose methods first makes sure that the book may be used. Once it is
 * open nothing is added to a call. The first argument of `prepareLists` is told how far
 * the copy before a migration has come.
 */
export function afterOpening<T extends object>(store: T, opening: Opening): T {
  const entries = Object.entries(store).map(([name, method]) => {
    if (typeof method !== 'function' || AT_ONCE.has(name)) return [name, method];
    const opened = async (...args: readonly unknown[]) => {
      if (!opening.isOpen()) {
        await opening.open(name === 'prepareLists' ? (args[0] as Progress) : undefined);
      }
      return method(...args);
    };
    return [name, opened];
  });
  return Object.fromEntries(entries) as T;
}
