import { browser } from './browser.ts';

/**
 * The extension's own storage area, as the shelf beside the database: deleting the
 * database does not reach it. Errors are swallowed, since nothing here is needed to work.
 */
export const EXTENSION_SHELF = {
  async read(name: string): Promise<unknown> {
    try {
      return (await browser.storage.local.get(name))[name];
    } catch {
      return undefined;
    }
  },
  async write(name: string, value: unknown): Promise<void> {
    try {
      await browser.storage.local.set({ [name]: value });
    } catch {
      // A full disk, most likely: the next change tries again.
    }
  },
};
