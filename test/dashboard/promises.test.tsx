// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/store.ts';

const { DAY, NOW, press, show, violations } = await import('./support/show.tsx');
const { person } = await import('../store/support.ts');
const { message } = await import('../outreach/support.ts');

type Book = Awaited<ReturnType<typeof show>>;
afterEach(cleanup);

const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');

/** Two things promised to Ada, one to Ben, after a talk with each. */
async function promised(store: Book) {
  for (const [one, gifts] of [
    [ada, ['a list of kilns', 'a book']] as const,
    [ben, ['a book']] as const,
  ]) {
    await store.remember(one, NOW - 30 * DAY);
    await store.append(one.key, 'sent', message(), NOW - 30 * DAY);
    await store.append(one.key, 'replied', { answer: 'yes' }, NOW - 25 * DAY);
    await store.append(one.key, 'met', { learned: '', notes: '' }, NOW - 20 * DAY);
    await store.append(one.key, 'thanked', message(), NOW - 20 * DAY);
    for (const gift of gifts) await store.append(one.key, 'offered', { gift }, NOW - 20 * DAY);
  }
}

const given = (store: Book) =>
  store
    .eventsOf(ada.key)
    .then(events => events.filter(event => event.kind === 'delivered').map(e => e.payload));

describe('a promise on Today', () => {
  it('is noted as kept where it stands, and taken back there too', async () => {
    const store = await show('#/today', promised);
    await press('I gave it: a list of kilns, to Ada Brandt');
    await screen.findByText('You gave: a list of kilns.');
    expect(await given(store)).toEqual([{ gift: 'a list of kilns' }]);
    await waitFor(() =>
      expect(screen.queryByText('You offered Ada Brandt: a list of kilns.')).toBeNull(),
    );
    expect(screen.getByText('You offered Ada Brandt: a book.')).toBeDefined();
    expect(await violations()).toEqual([]);

    await press('Take it back: You gave: a list of kilns.');
    await screen.findByText('You offered Ada Brandt: a list of kilns.');
    expect(screen.getByText('Taken back.', { exact: false })).toBeDefined();
  });

  it('stays in view with the way back when it was the last one', async () => {
    await show('#/today', promised);
    await press('I gave it: a book, to Ben Osei');
    await waitFor(() => expect(screen.queryByText('You offered Ben Osei: a book.')).toBeNull());
    await press('Take it back: You gave: a book.');
    await screen.findByText('You offered Ben Osei: a book.');
  });

  it('is gone with somebody who is forgotten, although it was given here', async () => {
    const store = await show('#/today', promised);
    await press('I gave it: a book, to Ben Osei');
    await screen.findByRole('button', { name: 'Take it back: You gave: a book.' });
    await store.forget(ben.key);
    await waitFor(() => expect(screen.queryByText(/Ben Osei/)).toBeNull());
    expect(screen.queryByRole('button', { name: /Take it back/ })).toBeNull();
    await store.forget(ada.key);
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'What you promised' })).toBeNull(),
    );
  });

  it('says so when it could not be noted, and stays', async () => {
    const store = await show('#/today', promised);
    store.append = () => Promise.reject(new StoreError('full', 'The disk is full.'));
    await press('I gave it: a book, to Ben Osei');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(screen.getByText('You offered Ben Osei: a book.')).toBeDefined();
  });
});
