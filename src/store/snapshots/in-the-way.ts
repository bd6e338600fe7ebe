import type { Dexie } from 'dexie';
import { storeError } from '../store-errors.ts';

/** How often one looks whether the way is free, in milliseconds. */
const LOOK_MS = 250;

/** Whether a window in the way is known of, here or in any other window of the extension. */
export interface Way {
  /** What the opening gives, or a `StoreError` as soon as another window is in its way. */
  unlessBlocked(opening: Promise<void>): Promise<void>;
}

/**
 * Watches whether an old window keeps the book from being migrated. The browser tells
 * nobody but the first window that waits; every other waits behind it without a word. So
 * the first takes a lock for as long, which the others see.
 */
export function watchTheWay(database: Dexie): Way {
  const name = `${database.name}/in-the-way`;
  const locks = globalThis.navigator?.locks;
  let here = false;

  database.on('blocked', () => {
    if (here) return;
    here = true;
    // Open or failed, the way is free again.
    const over = database.open().then(
      () => {},
      () => {},
    );
    void over.then(() => {
      here = false;
    });
    void locks?.request(name, () => over);
  });

  async function isBlocked(): Promise<boolean> {
    if (here || locks === undefined) return here;
    const { held = [] } = await locks.query();
    return held.some(lock => lock.name === name);
  }

  return {
    async unlessBlocked(opening) {
      let look: ReturnType<typeof setInterval> | undefined;
      const blocked = new Promise<never>((_resolve, reject) => {
        look = setInterval(async () => {
          if (await isBlocked()) reject(storeError('blocked'));
        }, LOOK_MS);
      });
      try {
        await Promise.race([opening, blocked]);
      } finally {
        clearInterval(look);
        // Who gave up waiting is not told a second time.
        opening.catch(() => {});
      }
    },
  };
}
