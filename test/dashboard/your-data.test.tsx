// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const saved: string[] = [];
vi.mock('../../src/platform/save-file.ts', () => ({
  saveFile: (_name: string, _type: string, content: string) => saved.push(content),
}));
const { BookProvider } = await import('../../src/dashboard/book.ts');
const { YourDataScreen } = await import('../../src/dashboard/screens/your-data/YourDataScreen.tsx');
const { StoreError } = await import('../../src/store/store.ts');
const { acquaintance, freshStore, person } = await import('../store/support.ts');

configure({ asyncUtilTimeout: 8000 });
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Your data';
  saved.length = 0;
});
afterEach(cleanup);

/** The screen over a book with these people. */
async function show(...names: readonly string[]) {
  const { store } = freshStore();
  for (const name of names) await store.remember(person(name, name), 1);
  render(
    <BookProvider value={{ store, now: () => 0, copy: async () => {} }}>
      <main>
        <YourDataScreen />
      </main>
    </BookProvider>,
  );
  return store;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function choose(content: string) {
  const file = new File([content], 'backup.json', { type: 'application/json' });
  // The fake DOM's files cannot be read as text yet; real browsers' can.
  Object.defineProperty(file, 'text', { value: async () => content });
  fireEvent.change(screen.getByLabelText('Choose a backup file'), { target: { files: [file] } });
}

describe('Your data', () => {
  it('saves a backup and restores it into another book by joining', async () => {
    await show('Ada', 'Ben');
    press('Save a backup');
    expect(await screen.findByText('Saved to your downloads.')).toBeDefined();
    cleanup();
    const other = await show('Cem');
    choose(saved[0] ?? '');
    expect(await screen.findByText(/Joining would add 2 people/)).toBeDefined();
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
    press('Join with my book');
    expect(await screen.findByText('Restored.')).toBeDefined();
    const { rows } = await other.people({ sort: 'name', offset: 0, limit: 9 });
    expect(rows.map(row => row.name)).toEqual(['Ada', 'Ben', 'Cem']);
  });

  it('asks once more before an emptier backup replaces a fuller book', async () => {
    await show('Ada');
    press('Save a backup');
    await screen.findByText('Saved to your downloads.');
    cleanup();
    const other = await show('Ben', 'Cem');
    choose(saved[0] ?? '');
    await screen.findByText(/Joining would add/);
    const replace = screen.getByRole('button', { name: 'Replace my book' });
    fireEvent.click(replace);
    expect(await screen.findByText(/holds less than your book/)).toBeDefined();
    // A second click of the same press says nothing yet.
    fireEvent.click(replace);
    expect(await screen.findByText(/holds less than your book/)).toBeDefined();
    // What is decided about stays in view, and so does the way to keep it all.
    expect(screen.getByText(/Your book holds 2 people/)).toBeDefined();
    expect((await other.people({ sort: 'name', offset: 0, limit: 9 })).total).toBe(2);
    press('Join with my book');
    await screen.findByText('Restored.');
    expect((await other.people({ sort: 'name', offset: 0, limit: 9 })).total).toBe(3);
  });

  it('does not say that joining adds nothing where it adds a network', async () => {
    const { store } = freshStore();
    const people = [acquaintance('ivo', 'Ivo Marsh')];
    await store.importNetwork({ connections: { people, hidden: 0, exportedOn: '2026-01-01' } }, 1);
    const other = await show();
    choose(await store.backup());
    const told = await screen.findByText(/Joining would add/);
    expect(told.textContent).toMatch(
      /Joining would add nobody and nothing that happened, and lose nothing\. Of your own network the file holds 1 person/,
    );
    press('Join with my book');
    await screen.findByText('Restored.');
    expect((await other.networkSummary())?.acquaintances).toBe(1);
  });

  it('says on a full disk that nothing was restored, and what to do', async () => {
    await show('Ada');
    press('Save a backup');
    await screen.findByText('Saved to your downloads.');
    cleanup();
    const other = await show();
    choose(saved[0] ?? '');
    await screen.findByText(/Joining would add/);
    const full = new StoreError('full', 'What you typed stays here.');
    Object.assign(other, { restore: () => Promise.reject(full) });
    press('Join with my book');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /nothing was restored, and your book is as it was\. Free some space, then restore it again\./,
    );
    expect(screen.getByLabelText('Choose a backup file')).toBeDefined();
  });

  it('opens a sealed file with its passphrase', async () => {
    await show('Ada');
    fireEvent.input(screen.getByRole('textbox', { name: /Passphrase, if you want/ }), {
      target: { value: 'correct horse' },
    });
    press('Save a backup');
    await screen.findByText('Saved to your downloads.');
    cleanup();
    await show();
    choose(saved[0] ?? '');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Passphrase of this file' }), {
      target: { value: 'correct horse' },
    });
    press('Open it');
    expect(await screen.findByText(/Joining would add 1 person/)).toBeDefined();
  });

  it('says what is wrong with a file and changes nothing', async () => {
    const store = await show('Ada');
    const before = await store.backup();
    choose('{"hello": 1}');
    expect(await screen.findByText('This file is not a backup from A Few Minutes.')).toBeDefined();
    expect(await store.backup()).toBe(before);
  });
});
