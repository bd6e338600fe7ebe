// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { misplacedHeadings } from '../e2e/support/hearing/outline.ts';

const { DAY, NOW, show } = await import('./support/show.tsx');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');
const { message } = await import('../outreach/support.ts');

type Book = Awaited<ReturnType<typeof show>>;
const ada = person('ada-brandt', 'Ada Brandt');
const page = linkTo({ screen: 'person', key: ada.key });

afterEach(cleanup);

/** Level of the heading with these words, the hidden ones included. */
function levelOf(name: string): string | undefined {
  return screen.queryByRole('heading', { name, hidden: true })?.tagName;
}

/** Ada, of whom something was read. */
const read = (store: Book) => store.remember(ada, NOW - 30 * DAY);

/** Ada, written to long ago: a reminder lies ready. */
async function written(store: Book) {
  await read(store);
  await store.append(ada.key, 'sent', message(), NOW - 30 * DAY);
}

/** Ada, to whom a friend was asked to introduce the sender. */
async function asked(store: Book) {
  await read(store);
  const to = { name: 'Dana Reyes' };
  const request = { ...message(), occasion: 'introduction-request', to } as const;
  await store.append(ada.key, 'sent', request, NOW - 30 * DAY);
}

it("on a person's page, what belongs to the letter stands one level below it", async () => {
  await show(page, written);
  await waitFor(() => expect(levelOf('Findings')).toBe('H3'));
  expect(levelOf('The letter')).toBe('H2');
  expect(misplacedHeadings()).toEqual([]);
});

it('so does the question whether a friend has answered', async () => {
  await show(page, asked);
  await waitFor(() => expect(levelOf('Has Dana Reyes answered?')).toBe('H3'));
  expect(misplacedHeadings()).toEqual([]);
});

it('a letter opened on Today stands below the list it belongs to', async () => {
  await show('#/today', written);
  const line = await screen.findByText('The letter', { exact: false, selector: 'summary' });
  const folded = line.closest('details');
  if (folded === null) throw new Error('Nothing to open');
  folded.open = true;
  fireEvent(folded, new Event('toggle'));
  await waitFor(() => expect(levelOf('Findings')).toBe('H4'));
  expect(levelOf('The letter')).toBe('H3');
  expect(misplacedHeadings()).toEqual([]);
});
