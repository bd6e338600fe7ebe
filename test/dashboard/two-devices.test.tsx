// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryFolder } from '../store/devices/support/memory-folder.ts';

const saved: { name: string; content: string }[] = [];
vi.mock('../../src/platform/save-file.ts', () => ({
  saveFile: (name: string, _type: string, content: string) => saved.push({ name, content }),
}));
const { BookProvider } = await import('../../src/dashboard/book.ts');
const { TwoDevicesPart } = await import(
  '../../src/dashboard/screens/your-data/devices/TwoDevicesPart.tsx'
);
const { freshStore, person } = await import('../store/support.ts');
const { FolderHandle } = await import('./support/folder-handle.ts');

configure({ asyncUtilTimeout: 8000 });
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Your data';
  saved.length = 0;
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
});

const NOW = new Date(2026, 10, 25, 15, 4).getTime();

/** The part over a book with these people; each call is another device. */
async function show(...names: readonly string[]) {
  cleanup();
  const { store } = freshStore();
  for (const name of names) await store.remember(person(name.toLowerCase(), name), NOW);
  // As the frame does before it shows any screen.
  await store.prepareLists();
  // The fake database cannot keep a browser's folder: it would clone it to nothing.
  let kept: unknown;
  const keep = store.keepDeviceFolder;
  const book = {
    ...store,
    deviceFolder: async () => kept,
    keepDeviceFolder: async (handle: unknown) => {
      await keep(handle === undefined ? undefined : 'a folder');
      kept = handle;
    },
  };
  const paint = () =>
    render(
      <BookProvider value={{ store: book, now: () => NOW, copy: async () => {} }}>
        <main>
          <h1>Your data</h1>
          <h2>Keep safe</h2>
          <TwoDevicesPart />
        </main>
      </BookProvider>,
    );
  paint();
  return { store: book, paint };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (name: string, value: string) =>
  fireEvent.input(await screen.findByRole('textbox', { name }), { target: { value } });

/** Chooses files as a person would; the fake DOM's own files cannot be read yet. */
async function choose(...files: readonly { name: string; content: string }[]) {
  const list = files.map(({ name, content }) => {
    const bytes = new TextEncoder().encode(content);
    const file = new File([content], name);
    const slice = (from = 0, to?: number) => ({
      arrayBuffer: async () => bytes.slice(from, to).buffer,
    });
    return Object.defineProperty(file, 'slice', { value: slice });
  });
  const input = await screen.findByLabelText('Read other devices’ files');
  fireEvent.change(input, { target: { files: list } });
}

async function names({ people }: Awaited<ReturnType<typeof show>>['store']) {
  return (await people({ sort: 'name', offset: 0, limit: 9 })).rows.map(row => row.name);
}

describe('by hand, in a browser that keeps no folder', () => {
  it('carries the book to another device and back', async () => {
    await show('Ada');
    await type('Name of this device', 'Desk');
    await press('Save this device’s file');
    expect(await screen.findByText('Saved to your downloads.')).toBeDefined();
    expect(saved[0]?.name).toMatch(/^a-few-minutes-\w{26}\.jsonl$/);
    expect(saved[0]?.content).toContain('linkedin.');

    const { store } = await show('Ben');
    await choose(...saved, { name: 'other.jsonl', content: '{"log":1}\n' });
    expect(await screen.findByText(/1 file of 2 came from A Few Minutes/)).toBeDefined();
    expect(await names(store)).toEqual(['Ada', 'Ben']);
    expect(await screen.findByText(/^Desk: known up to Nov 25, 2026/)).toBeDefined();
    await choose(...saved);
    expect(await screen.findByText('Done. Nothing new came in.')).toBeDefined();
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('seals the file, asks for the passphrase there, and reads it then without choosing it again', async () => {
    await show('Ada');
    await type('Passphrase for these files, if you want one', 'correct horse');
    await press('Seal with this passphrase');
    expect(await screen.findByText(/sealed with your passphrase/)).toBeDefined();
    await press('Save this device’s file');
    await screen.findByText('Saved to your downloads.');
    // With a dot, which base64 does not have: three letters it spells by chance.
    expect(saved[0]?.content).not.toContain('linkedin.');

    const { store } = await show();
    await choose(...saved);
    expect(await screen.findByText(/is sealed\. Type the passphrase/)).toBeDefined();
    await type('Passphrase of these files', 'wrong horse');
    await press('Open the files');
    expect(await screen.findByText(/does not open with the passphrase used here/)).toBeDefined();
    await type('Passphrase of these files', 'correct horse');
    await press('Open the files');
    await waitFor(async () => expect(await names(store)).toEqual(['Ada']));
    await waitFor(() => expect(screen.queryByText(/does not open/)).toBeNull());
  });

  it('says of a damaged file what was used, and that nothing was lost', async () => {
    await show('Ada', 'Ben', 'Cem');
    await press('Save this device’s file');
    await screen.findByText('Saved to your downloads.');
    const [file] = saved;
    if (file === undefined) throw new Error('nothing saved');
    const { store } = await show();
    await choose({ ...file, content: file.content.replace('"full":"Ben"', '"full":"Bob"') });
    expect(
      await screen.findByText(/is damaged after line 3\..*nothing here was lost/),
    ).toBeDefined();
    expect(await names(store)).toEqual(['Ada']);
  });
});

describe('through a folder', () => {
  /** A browser that lets the sender choose this folder. */
  function offer(handle: InstanceType<typeof FolderHandle>) {
    Reflect.set(globalThis, 'showDirectoryPicker', async () => handle);
  }

  it('begins with a choice, syncs at once and at each opening, and shows whom it met', async () => {
    const folder = new MemoryFolder();
    offer(new FolderHandle(folder));
    await show('Ada');
    await type('Name of this device', 'Desk');
    await press('Choose a folder');
    expect(
      await screen.findByText(/In step through the folder “Shared”, not sealed/),
    ).toBeDefined();
    expect(
      await screen.findByText(/This device last wrote its file on Nov 25, 2026/),
    ).toBeDefined();
    expect(folder.text()).toContain('Ada');

    const other = await show('Ben');
    await press('Choose a folder');
    expect(await screen.findByText(/New or changed here: 1 person\./)).toBeDefined();
    expect(await screen.findByText(/^Desk: known up to/)).toBeDefined();
    expect(await names(other.store)).toEqual(['Ada', 'Ben']);

    const violations = (
      await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    ).violations;
    expect(violations).toEqual([]);
  });

  it('writes what changes while the screen is open, once it rests', async () => {
    const folder = new MemoryFolder();
    offer(new FolderHandle(folder));
    const { store } = await show('Ada');
    await press('Choose a folder');
    await screen.findByText(/Done\./);
    await store.append(person('ada', 'Ada').key, 'noted', { text: 'kiln' }, NOW);
    await waitFor(() => expect(folder.text()).toContain('kiln'));
  });

  it('asks again where the browser forgot that it may, and only on a click', async () => {
    const folder = new MemoryFolder();
    const handle = new FolderHandle(folder);
    offer(handle);
    const { store } = await show('Ada');
    await press('Choose a folder');
    await screen.findByText(/Done\./);
    handle.permission = 'prompt';
    await press('Sync now');
    expect(await screen.findByText(/wants to hear from you before it opens/)).toBeDefined();
    expect(handle.asked).toBe(0);
    await press('Allow the folder again');
    expect(await screen.findByText(/Done\./)).toBeDefined();
    expect(handle.asked).toBe(1);
    await press('Stop syncing');
    expect(await screen.findByRole('button', { name: 'Choose a folder' })).toBeDefined();
    expect(await store.deviceFolder()).toBeUndefined();
    expect(folder.content.size).toBe(1);
  });

  it.each([
    ['NotFoundError', /The folder is not there any more.*Your book on this device is whole/],
    ['QuotaExceededError', /The disk is full.*Nothing was lost/],
    ['NoModificationAllowedError', /busy with this device’s file/],
    ['SomethingElse', /could not be used/],
  ])('says in words what a browser calls %s, and tries again', async (name, words) => {
    const folder = new MemoryFolder();
    const handle = new FolderHandle(folder);
    offer(handle);
    const { store } = await show('Ada');
    await press('Choose a folder');
    await screen.findByText(/Done\./);
    await store.append(person('ada', 'Ada').key, 'noted', { text: 'kiln' }, NOW);
    handle.fails = name;
    await press('Sync now');
    expect(await screen.findByText(words)).toBeDefined();
    handle.fails = undefined;
    await press('Sync now');
    await waitFor(() => expect(folder.text()).toContain('kiln'));
    expect(screen.queryByText(words)).toBeNull();
  });

  it('changes nothing when the sender changes their mind', async () => {
    Reflect.set(globalThis, 'showDirectoryPicker', async () => {
      throw new DOMException('', 'AbortError');
    });
    await show('Ada');
    await press('Choose a folder');
    expect(await screen.findByRole('button', { name: 'Choose a folder' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
