// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OwnPageReading } from '../../src/platform/tab-reading.ts';
import { App } from '../../src/popup/screens/App.tsx';
import type { RefusalReason } from '../../src/profile/reading.ts';
import { aProfile } from '../ui/desk/support/a-profile.ts';
import { type MemoryStore, memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

const READ = 'This is me: take my background from this page';
const own: OwnPageReading = { kind: 'own', profile: aProfile() };
const button = (name: string) => screen.getByRole('button', { name });

/** The popup on a page that was refused, by default as the sender's own. */
async function show(
  store: MemoryStore = memoryStore(),
  read: OwnPageReading = own,
  reason: RefusalReason = 'own-profile',
) {
  const page = {
    readSelection: async () =>
      ({ kind: 'refusal', reason: 'nothing-selected', selfCheck: {} }) as const,
    readPasted: async () =>
      ({ kind: 'refusal', reason: 'nothing-selected', selfCheck: {} }) as const,
    outline: async () => '',
    readOwn: async () => read,
  };
  const readTab = async () => ({ kind: 'refusal', reason, selfCheck: {} }) as const;
  const popup = await openPopup(store, { page, readTab });
  render(<App controller={popup.controller} />);
  return popup;
}

describe('this is me', () => {
  test('shows what it would take, takes it on a yes and nothing else, and gives it back', async () => {
    const { store } = await show();
    expect(await violations()).toEqual([]);
    fireEvent.click(button(READ));
    expect(await screen.findByText('City: Ghent')).toBeDefined();
    expect(
      screen.getByText(/Employers: Museum of Everyday Things, St Brannoc's Hospital/),
    ).toBeDefined();
    expect(store.kept).toMatchObject({ firstName: '', city: '' });
    expect(await violations()).toEqual([]);

    fireEvent.click(button('Take these over'));
    await waitFor(() =>
      expect(store.kept).toMatchObject({
        firstName: 'Ilse',
        city: 'Ghent',
        background: 'a curator of textiles at the Museum of Everyday Things',
      }),
    );
    expect(store.contacts.size + store.drafts.size + store.events.length).toBe(0);
    expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();

    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(store.kept).toMatchObject({ firstName: '', city: '', schools: [] }));
    expect(await screen.findByText(/Nothing was kept/)).toBeDefined();
  });

  test('leaves what was typed as it is, and can be left', async () => {
    const { store } = await show(withSender(memoryStore()));
    fireEvent.click(button(READ));
    await screen.findByText('City: Ghent');
    expect(screen.queryByText(/First name:/)).toBeNull();
    fireEvent.click(button('Leave it'));
    expect(await screen.findByRole('button', { name: READ })).toBeDefined();
    expect(store.kept).toMatchObject({ firstName: 'Tomas', city: '' });
  });

  test('says what to do where the page could not be read', async () => {
    const refused: OwnPageReading = { kind: 'refusal', reason: 'own-profile', selfCheck: {} };
    await show(memoryStore(), refused);
    fireEvent.click(button(READ));
    expect(await screen.findByText(/Open its main page/)).toBeDefined();
  });

  test('says so when it cannot be kept, and goes on showing it', async () => {
    const store = memoryStore();
    await show(store);
    fireEvent.click(button(READ));
    await screen.findByText('City: Ghent');
    store.failWrites = new Error('The disk is full.');
    fireEvent.click(button('Take these over'));
    await waitFor(() => expect(screen.getAllByRole('status').at(-1)?.textContent).not.toBe(''));
    expect(screen.getByText('City: Ghent')).toBeDefined();
  });

  test('is offered on no other page', async () => {
    await show(memoryStore(), own, 'not-a-profile');
    expect(screen.queryByRole('button', { name: READ })).toBeNull();
  });
});
