import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { vi } from 'vitest';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));
const { BookProvider } = await import('../../../src/dashboard/book.ts');
const { Shell } = await import('../../../src/dashboard/parts/Shell.tsx');
const { freshStore } = await import('../../store/support.ts');
const { noon } = await import('../../outreach/support.ts');

// Patience for busy machines; a passing test never waits for it.
configure({ asyncUtilTimeout: 8000 });

/** A Monday. */
export const NOW = noon(2026, 11, 23);
export const DAY = 86_400_000;
export type Book = ReturnType<typeof freshStore>['store'];

/** The dashboard over a book of its own, at a route; what was shown before is gone. */
export async function show(hash: string, fill: (store: Book) => Promise<unknown> = async () => {}) {
  cleanup();
  document.documentElement.lang = 'en';
  const { store } = freshStore();
  await fill(store);
  location.hash = hash;
  render(
    <BookProvider value={{ store, now: () => NOW, copy: async () => {} }}>
      <Shell />
    </BookProvider>,
  );
  return store;
}

/** What axe minds; colours need a real browser. */
export async function violations() {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

/** Presses the button of this name, once it is there. */
export async function press(name: string | RegExp) {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** Types over what a field holds. */
export function type(name: string, value: string) {
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
}
