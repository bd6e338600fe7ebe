// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Book, DAY, NOW, press, show, type, violations } from './support/show.tsx';

const { person } = await import('../store/support.ts');
const ADA = person('ada', 'Ada Brandt');
const BEN = person('ben', 'Ben Ashe');

afterEach(cleanup);

async function oldBook(store: Book) {
  for (const one of [ADA, BEN]) {
    const about = { ...one.name, value: 'Said long ago.', capturedAt: NOW - 200 * DAY };
    await store.remember({ ...one, about }, NOW - 200 * DAY);
  }
}

const aboutOf = async (store: Book, key: typeof ADA.key) =>
  (await store.contact(key))?.profile.about?.value;

describe('what was read long ago', () => {
  it('is shown first, cleared for whom is chosen, and put back', async () => {
    const store = await show('#/your-data', oldBook);
    expect(await screen.findByText('Of 2 people you keep facts that are older.')).toBeDefined();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Ben Ashe: one fact, last read on / }));
    await press('Clear the facts of one person');
    expect(await screen.findByText('Cleared: the facts of one person.')).toBeDefined();
    expect(await aboutOf(store, ADA.key)).toBeUndefined();
    expect(await aboutOf(store, BEN.key)).toBe('Said long ago.');
    expect(await violations()).toEqual([]);
    await press('Put them back');
    await waitFor(async () => expect(await aboutOf(store, ADA.key)).toBe('Said long ago.'));
  });

  it('is kept for as long as the sender says', async () => {
    const store = await show('#/your-data', oldBook);
    await screen.findByText('Of 2 people you keep facts that are older.');
    type('Offer it after so many days', '300');
    expect(await screen.findByText('Nothing in your book is that old.')).toBeDefined();
    expect(await store.daysKept()).toBe(300);
    type('Offer it after so many days', 'soon');
    expect(await screen.findByText('Give a number of days, one or more.')).toBeDefined();
    expect(await store.daysKept()).toBe(300);
  });

  it('is a quiet line on Today, and none where nothing is old', async () => {
    await show('#/today', oldBook);
    expect(
      await screen.findByText(/What you once read about 2 people has grown old/),
    ).toBeDefined();
    await show('#/today');
    await new Promise(resolve => setTimeout(resolve, 1300));
    expect(screen.queryByText(/has grown old/)).toBeNull();
  });
});
