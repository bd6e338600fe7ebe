// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BookProvider } from '../../src/dashboard/book.ts';
import { NetworkPart } from '../../src/dashboard/screens/your-data/network/NetworkPart.tsx';
import type { ReadFiles } from '../../src/dashboard/screens/your-data/network/read-apart.ts';
import { readExport } from '../../src/network/import/read-export.ts';
import { StoreError } from '../../src/store/store.ts';
import { acquaintance, freshStore } from '../store/support.ts';

configure({ asyncUtilTimeout: 8000 });
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Your data';
});
afterEach(cleanup);

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
<b>Maya</b>,Okonkwo,https://www.linkedin.com/in/maya,,Northwind Labs,Designer,08 Feb 2026
Ivo,Marsh,https://www.linkedin.com/in/ivo,,Elm & Sons,Baker,31 Feb 2026
,,,,,,07 Jun 2026`;

/** Reads what the name of a file holds: the fake DOM's files cannot be read. */
const readNames: ReadFiles = async (files, progress) =>
  readExport(
    files.map(({ name }) => ({ name: 'Connections.csv', bytes: new TextEncoder().encode(name) })),
    progress,
  );

/** The part over a book whose network holds these people. */
async function show(read: ReadFiles, people: readonly ReturnType<typeof acquaintance>[] = []) {
  const { store } = freshStore();
  if (people.length > 0) {
    await store.importNetwork({ connections: { people, hidden: 0, exportedOn: '2026-01-01' } }, 1);
  }
  render(
    <BookProvider value={{ store, now: () => 2, copy: async () => {} }}>
      <main>
        <h2>Bring in</h2>
        <NetworkPart read={read} />
      </main>
    </BookProvider>,
  );
  await screen.findByLabelText('Your archive, or its CSV files');
  return store;
}

function choose(content: string) {
  const files = [new File([], content)];
  const field = screen.getByLabelText('Your archive, or its CSV files');
  fireEvent.change(field, { target: { files } });
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

async function violations() {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id }) => id);
}

describe('bringing in your own network', () => {
  it('says on a full disk that nothing came in, and what to do', async () => {
    const store = await show(readNames);
    choose(CONNECTIONS);
    await screen.findByText('2 people new to this book');
    const full = new StoreError('full', 'What you typed stays here.');
    Object.assign(store, { importNetwork: () => Promise.reject(full) });
    await press('Bring them in');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Your disk is full, so nothing was brought in. Free some space, then choose the files again.',
    );
    expect(screen.getByLabelText('Your archive, or its CSV files')).toBeDefined();
  });

  it('can still bring a forgotten network back when the disk was full at first', async () => {
    const store = await show(readNames, [acquaintance('ivo', 'Ivo Marsh', 'Elm & Sons')]);
    const before = await store.backup();
    await press('Forget my network');
    await screen.findByText(/^Your network is forgotten/);
    const { putNetworkBack } = store;
    const full = new StoreError('full', 'What you typed stays here.');
    Object.assign(store, { putNetworkBack: () => Promise.reject(full) });
    await press('Take it back');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Your disk is full, so nothing was changed. Free some space, then try again.',
    );
    Object.assign(store, { putNetworkBack });
    await press('Take it back');
    await screen.findByText('Taken back. Your network is as it was.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await store.backup()).toBe(before);
  });

  it('can take back what came in, whatever was chosen or stopped since', async () => {
    const store = await show(readNames);
    const before = await store.backup();
    choose(CONNECTIONS);
    await press('Bring them in');
    await screen.findByText(/^Brought in: 2 people new/);
    choose('Colour,Shape\nred,round\n');
    await screen.findByRole('alert');
    choose(CONNECTIONS);
    await press('Cancel');
    await screen.findByText('Stopped. Nothing was changed.');
    await press('Take it back');
    await screen.findByText('Taken back. Your network is as it was.');
    expect(await store.backup()).toBe(before);
  });

  it('shows what is in the files before it stores anything, then stores it, and takes it back', async () => {
    const old = acquaintance('old-friend', 'Old Friend');
    const store = await show(readNames, [old, acquaintance('ivo', 'Ivo Marsh', 'Elm & Sons')]);
    const before = await store.backup();
    choose(CONNECTIONS);
    await screen.findByText('1 person new to this book');
    for (const line of [
      '1 person with another employer, title or name than before',
      /^1 person no longer among your connections/,
      /^1 member who hides their name/,
      'One thing could not be read',
      /^Connections.csv, line 3: The date could not be read/,
      'The first of them: <b>Maya</b> Okonkwo, Designer at Northwind Labs.',
    ]) {
      expect(screen.getByText(line)).toBeDefined();
    }
    expect(document.querySelector('b')).toBeNull();
    expect(await violations()).toEqual([]);
    expect(await store.backup()).toBe(before);
    await press('Bring them in');
    await screen.findByText(
      'Brought in: 1 person new, 1 person brought up to date, 1 person gone.',
    );
    expect(await screen.findByText(/holds 2 people, as of 7 June 2026/)).toBeDefined();
    expect(await store.acquaintancesAt('Northwind Labs')).toHaveLength(1);
    await press('Take it back');
    await screen.findByText('Taken back. Your network is as it was.');
    expect(await store.backup()).toBe(before);
  });

  it('stores nothing when it is cancelled at the preview', async () => {
    const store = await show(readNames);
    choose(CONNECTIONS);
    await screen.findByText(/Nothing is stored yet/);
    await press('Cancel');
    await screen.findByText('Stopped. Nothing was changed.');
    expect(await store.networkSummary()).toBeUndefined();
  });

  it('can be cancelled while it reads, and says what it is at', async () => {
    let given: AbortSignal | undefined;
    await show((_files, progress, signal) => {
      given = signal;
      progress('messages.csv');
      return new Promise(() => {});
    });
    choose(CONNECTIONS);
    expect(await screen.findByText('Reading messages.csv…')).toBeDefined();
    await press('Cancel');
    expect(given?.aborted).toBe(true);
    expect(await screen.findByText('Stopped. Nothing was changed.')).toBeDefined();
  });

  it('says what is wrong with a file, and takes another', async () => {
    const store = await show(readNames);
    choose('Name\nBaking');
    expect(await screen.findByText(/is not one of the files that can be read here/)).toBeDefined();
    choose(CONNECTIONS);
    await press('Bring them in');
    await screen.findByText(/^Brought in/);
    expect((await store.networkSummary())?.acquaintances).toBe(2);
  });

  it('takes files that are dropped', async () => {
    await show(readNames);
    const zone = screen.getByLabelText('Your archive, or its CSV files').parentElement;
    if (zone === null) throw new Error('nowhere to drop');
    fireEvent.drop(zone, { dataTransfer: { files: [new File([], CONNECTIONS)] } });
    expect(await screen.findByText('2 people new to this book')).toBeDefined();
  });

  it('leaves newer connections alone unless told otherwise', async () => {
    const newer = acquaintance('new-friend', 'New Friend');
    const store = await show(readNames, [newer]);
    choose(CONNECTIONS.replaceAll('2026', '2020'));
    expect(await screen.findByText(/go up to 7 June 2020, those in your book up to/)).toBeDefined();
    expect(screen.getByText('There is nothing new in it.')).toBeDefined();
    await press('Take the older ones');
    await press('Bring them in');
    await screen.findByText(/^Brought in: 2 people new, 1 person gone/);
    expect(await store.acquaintancesByKeys(newer.key ? [newer.key] : [])).toEqual([]);
  });

  it('asks whether a file is whole that holds far fewer people', async () => {
    const many = Array.from({ length: 9 }, (_, i) => acquaintance(`p${i}`, `P ${i}`));
    await show(readNames, many);
    choose(CONNECTIONS);
    expect(await screen.findByText(/far fewer people than before/)).toBeDefined();
  });

  it('forgets the network on request, and takes that back as well', async () => {
    const store = await show(readNames, [acquaintance('ada', 'Ada Brandt')]);
    await press('Forget my network');
    await screen.findByText(/Your network is forgotten/);
    expect(await store.networkSummary()).toBeUndefined();
    await press('Take it back');
    expect(await screen.findByText(/holds 1 person/)).toBeDefined();
  });
});
