// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { REAL_CRAFT } from '../../src/ui/desk/state/real-craft.ts';
import { aProfile, aReading } from '../ui/desk/support/a-profile.ts';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { withSender } from '../ui/desk/support/open-popup.ts';
import { plainCraft } from '../ui/desk/support/plain-craft.ts';
import { lookingTwice } from '../ui/desk/support/two-looks.ts';
import { violations } from './support/violations.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const box = () => document.querySelector('textarea');
const copy = () => screen.getByRole('button', { name: 'Copy message' });
const counter = (part: string) => document.querySelector(`.counter > ${part}`)?.textContent;
const status = () => document.querySelector('.action-line > p')?.textContent;

/** The popup with the letter of the first look on show. */
async function showFirst(
  store = withSender(memoryStore()),
  first = aReading(),
  craft = plainCraft(),
) {
  const { clipboard, looks, controller } = lookingTwice(store, first, craft);
  render(<App controller={controller} />);
  const started = controller.start();
  await vi.waitFor(() => expect(box()).not.toBeNull());
  const agree = async (read = aReading()) => {
    looks.second(true);
    looks.settle(read);
    await act(() => started);
  };
  return { clipboard, looks, agree };
}

test('what the first look shows can be seen and not be used, and the button says why', async () => {
  const { clipboard } = await showFirst();
  expect(box()?.value).toContain('Hi Ilse');
  expect(box()?.closest('[inert]')).not.toBeNull();
  expect(copy().getAttribute('aria-disabled')).toBe('true');
  const why = document.getElementById(copy().getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe('Looking at the page once more…');
  fireEvent.click(copy());
  expect(clipboard).toEqual([]);
  expect(await violations()).toEqual([]);
});

test('the same box is to be had once the second look agrees, without a word in between', async () => {
  const { agree } = await showFirst();
  const before = box();
  expect(status()).toBe('');
  await agree();
  expect(box()).toBe(before);
  expect(box()?.closest('[inert]')).toBeNull();
  expect(copy().getAttribute('aria-disabled')).toBeNull();
  expect(status()).toBe('');
});

test('a letter that waits for "I sent it" waits for the second look, too', async () => {
  const store = withSender(memoryStore());
  const first = await showFirst(store);
  await first.agree();
  fireEvent.click(copy());
  await screen.findByRole('button', { name: 'I sent it' });
  cleanup();
  const { agree } = await showFirst(store);
  const sent = screen.getByRole('button', { name: 'I sent it' });
  expect(sent.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(sent);
  await agree();
  expect(sent.getAttribute('aria-disabled')).toBeNull();
  expect(store.events.some(event => event.kind === 'sent')).toBe(false);
});

test('a second look that takes longer than usual says so', async () => {
  await showFirst();
  vi.useFakeTimers();
  await vi.waitFor(() => expect(status()).toBe('Looking at the page once more…'));
});

test('a second look that brings more makes the letter longer without its length being read out', async () => {
  const bare = aReading(aProfile(undefined, { positions: [] }));
  const { agree } = await showFirst(withSender(memoryStore()), bare, REAL_CRAFT);
  const [before, length] = [box()?.value, counter('span')];
  vi.useFakeTimers();
  await agree(aReading());
  expect(box()?.value).not.toBe(before);
  expect(counter('span')).not.toBe(length);
  await act(async () => void (await vi.advanceTimersByTimeAsync(5_000)));
  expect(counter('[aria-live]')).toBe('');
  // What the sender changes is told.
  fireEvent.input(screen.getByRole('textbox', { name: 'Message' }), { target: { value: 'Hi' } });
  await act(async () => void (await vi.advanceTimersByTimeAsync(5_000)));
  expect(counter('[aria-live]')).toBe(counter('span'));
});

test('nothing is left on the screen of somebody who was not there any more', async () => {
  const { looks } = await showFirst();
  looks.second(false);
  await vi.waitFor(() => expect(box()).toBeNull());
  expect(document.body.innerHTML).not.toMatch(/Ilse|Marand|Museum/);
});
