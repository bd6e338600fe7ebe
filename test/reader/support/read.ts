import type { Reading } from '../../../src/profile/reading.ts';
import { readPage } from '../../../src/reader/read-page.ts';
import { load, type Page } from '../../fixtures/load.ts';

/** The moment every test reads at: fixed, so that readings can be compared. */
export const NOW = Date.UTC(2026, 9, 12, 9, 0);

/** Reads a page as the product does, in a window of its own. */
export function read(page: Page): Reading {
  return readPage(load(page), new URL(page.url), NOW);
}
