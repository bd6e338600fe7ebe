import type { Database } from '../database.ts';
import { StoreError } from '../store.ts';
import { toStoreError } from '../store-errors.ts';
import { watchTheWay } from './in-the-way.ts';
import type { SnapshotDatabase } from './snapshot-database.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Told how far a copy has come, 0 to 1. */
export type Progress = (done: number) => void;

/** The way into the book: whoever uses it awaits `open` first. */
export interface Opening {
  /** Resolves when the book may be used; rejects with a `StoreError` that says what to do. */
  open(progress?: Progress): Promise<void>;
  isOpen(): boolean;
  /**
   * Does something now, or once the opening under way has ended. Were the book closed
   * before, the browser would go on waiting for it, and every other window behind that.
   */
  afterwards(action: () => void): void;
  /** From now on a migration goes on even where no copy can be kept: the sender said so. */
  goOnWithoutCopy(): void;
}

/** Version of the schema as it lies on the disk; nothing where there is no book yet. */
async function storedVersion(name: string): Promise<number | undefined> {
  const all = await indexedDB.databases();
  const version = all.find(database => database.name === name)?.version;
  // Dexie counts in tenths, to leave room for versions in between.
  return version === undefined ? undefined : Math.round(version / 10);
}

/** One window at a time; the lock goes with the window, also when it is killed. */
async function alone(name: string, action: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  await (locks === undefined ? action() : locks.request(`${name}/opening`, action));
}

/** Why there is no copy, and what the sender can do about it. */
function noCopy(cause: unknown): StoreError {
  const { kind } = toStoreError(cause);
  const why =
    kind === 'full'
      ? 'there is no room for the copy. Free some disk space, then open your book again'
      : 'the copy could not be kept. Restart the browser, then open your book again';
  return new StoreError(
    'no-copy',
    `This update changes how your book is kept. It is copied first, and ${why}. Nothing was changed.`,
    cause,
  );
}

/**
 * Opens a book of the newest version at once, and copies one of an older version before
 * its migration begins. Other windows wait meanwhile.
 */
export function beforeOpening(database: Database, snapshots: SnapshotDatabase): Opening {
  const listeners = new Set<Progress>();
  let opening: Promise<void> | undefined;
  let isOpen = false;
  let withoutCopy = false;

  const tell = (done: number) => {
    for (const listener of listeners) listener(done);
  };

  const way = watchTheWay(database);

  const isOld = async (): Promise<number | undefined> => {
    const from = await storedVersion(database.name);
    return from !== undefined && from < database.verno ? from : undefined;
  };

  async function migrate(): Promise<void> {
    const from = await isOld();
    if (from === undefined) return;
    const step = { from, to: database.verno, at: Date.now() };
    try {
      await takeSnapshot(database.name, snapshots, step, tell);
    } catch (cause) {
      if (!withoutCopy) throw noCopy(cause);
    }
    await database.open();
  }

  async function begin(): Promise<void> {
    if ((await isOld()) !== undefined) await alone(database.name, migrate);
    isOpen = true;
  }

  return {
    isOpen: () => isOpen,
    afterwards(action) {
      if (opening === undefined) action();
      else opening.then(action, action);
    },
    goOnWithoutCopy() {
      withoutCopy = true;
    },
    async open(progress) {
      if (progress !== undefined) listeners.add(progress);
      // A failed opening is tried again: space may have been freed.
      opening ??= begin().finally(() => {
        opening = undefined;
      });
      try {
        // A window in the way is said; the opening goes on behind it, for the next try.
        await way.unlessBlocked(opening);
      } finally {
        if (progress !== undefined) listeners.delete(progress);
      }
    },
  };
}
