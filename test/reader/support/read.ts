import type { Reading } from '../../../src/profile/reading.ts';
import { readPage } from '../../../src/reader/read-page.ts';
import { load, type Page } from '../../fixtures/load.ts';

/** The moment every test reads at: fixed, so that readings can be compared. */
const NOW = Date.UTC(2026, 9, 12, 9, 0);

/** Reads a page as the product does, in a window of its own. */
export function read(page: Page): Reading {
  return readDocument(load(page), page.url);
}

/** Reads a document that a test has already changed. */
export function readDocument(document: Document, url: string): Reading {
  return readPage(document, new URL(url), NOW);
}

/** Everything the page could notice: its tree, its globals, its storage, its scroll. */
function traces(document: Document): unknown {
  const { documentElement, defaultView: view } = document;
  return {
    tree: documentElement.outerHTML,
    title: document.title,
    globals: view && Object.getOwnPropertyNames(view).sort(),
    storage: view && [view.localStorage.length, view.sessionStorage.length],
    cookies: document.cookie,
    address: document.URL,
    active: document.activeElement?.localName,
  };
}

/** Two readings of one document, with what the page could notice before and after. */
export function readTwice(page: Page): {
  first: Reading;
  second: Reading;
  before: unknown;
  after: unknown;
} {
  const document = load(page);
  const before = traces(document);
  const first = readDocument(document, page.url);
  const second = readDocument(document, page.url);
  return { first, second, before, after: traces(document) };
}
