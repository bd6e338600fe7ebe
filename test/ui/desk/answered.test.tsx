// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DeskScreen } from '../../../src/ui/desk/parts/DeskScreen.tsx';
import { aProfile, NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

afterEach(cleanup);

const DAY = 86_400_000;
const { key } = aProfile();
const PAGE = `/src/dashboard/index.html#/person/${encodeURIComponent(key)}`;

/** The desk as the popup shows it, some days after a letter went out. */
async function daysAfterSending(
  days: number,
  then = async (_: ReturnType<typeof memoryStore>) => {},
) {
  const store = withSender(memoryStore());
  const clock = { now: NOW };
  const first = await openPopup(store, {}, clock);
  await first.controller.actions.copy();
  await first.controller.actions.confirmSent();
  await then(store);
  clock.now += days * DAY;
  const popup = days === 0 ? first : await openPopup(store, {}, clock);
  render(
    <DeskScreen
      desk={popup.desk()}
      actions={popup.controller.actions}
      now={clock.now}
      trouble={undefined}
      looking={false}
      reading={false}
    />,
  );
}

test('right after sending nothing is asked', async () => {
  await daysAfterSending(0);
  expect(screen.queryByText('Have they answered?')).toBeNull();
});

test.each([1, 20])(
  'opened again after %i days, it asks, and leads to the page where it is noted',
  async days => {
    await daysAfterSending(days);
    expect(screen.getByRole('region', { name: 'Have they answered?' })).toBeDefined();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Yes, note their answer' });
    expect(link.getAttribute('href')).toBe(`${PAGE}/answered`);
    expect(link.target).toBe('_blank');
  },
);

test('once they answered it asks no more', async () => {
  await daysAfterSending(1, async store => {
    await store.append(key, 'replied', { answer: 'yes' }, NOW + 1);
  });
  expect(screen.queryByText('Have they answered?')).toBeNull();
});

test('the link to the book leads to this person', async () => {
  await daysAfterSending(1);
  const link = screen.getByRole('link', { name: 'In my book' });
  expect(link.getAttribute('href')).toBe(PAGE);
});

test('somebody who was forgotten after a no has no page to lead to', async () => {
  const store = memoryStore();
  store.refused.add(key);
  const popup = await openPopup(store);
  render(
    <DeskScreen
      desk={popup.desk()}
      actions={popup.controller.actions}
      now={NOW}
      trouble={undefined}
      looking={false}
      reading={false}
    />,
  );
  expect(screen.getByRole('link', { name: 'My people' }).getAttribute('href')).toBe(
    '/src/dashboard/index.html',
  );
});
