// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

const { DAY, NOW, press, show, type } = await import('./support/show.tsx');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');
const { message } = await import('../outreach/support.ts');

const ada = person('ada-brandt', 'Ada Brandt');
const counter = (part: string) => document.querySelector(`.counter > ${part}`)?.textContent;
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('the length of a letter that an answer calls for is not read out; that of a changed one is', async () => {
  await show(linkTo({ screen: 'person', key: ada.key }), async store => {
    await store.remember(ada, NOW - 30 * DAY);
    await store.append(ada.key, 'sent', message(), NOW - 30 * DAY);
  });
  await screen.findByRole('textbox', { name: 'Message' });
  const [reminder, length] = [box().value, counter('span')];
  await press('They answered');
  type('Their answer', 'Yes, with pleasure!');
  await press('Keep this');
  await waitFor(() => expect(box().value).not.toBe(reminder));
  expect(counter('span')).not.toBe(length);
  vi.useFakeTimers();
  const pause = () => act(async () => void (await vi.advanceTimersByTimeAsync(5_000)));
  await pause();
  await vi.waitFor(() => expect(counter('[aria-live]')).toBe(''));
  fireEvent.input(box(), { target: { value: 'Hello' } });
  await pause();
  expect(counter('[aria-live]')).toBe(counter('span'));
});
