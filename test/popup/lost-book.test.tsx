// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

/** The popup where the browser emptied a book of so many people, or did not. */
async function show(lostBook: () => Promise<number | undefined>) {
  const { controller } = await openPopup(withSender(memoryStore()));
  render(<App controller={controller} lostBook={lostBook} />);
}

test('a book that was emptied is said in one line, with the way back, and the letter can be written', async () => {
  await show(async () => 12);
  const line = await screen.findByText(/Your book of 12 people is missing from this browser\./);
  expect(line.closest('[role]')?.getAttribute('role')).toBe('status');
  const link = screen.getByRole('link', { name: 'Bring it back' });
  expect(link.getAttribute('href')).toBe('/src/dashboard/index.html#/your-data');
  expect(screen.getByRole('textbox', { name: 'Message' })).toHaveProperty('disabled', false);
  expect(screen.getByRole('button', { name: 'Copy message' })).toBeDefined();
  expect(await violations()).toEqual([]);
});

test.each([
  [1, /Your book of 1 person is missing/],
  [0, /Your book is missing/],
])('%i people are counted as one counts them', async (people, words) => {
  await show(async () => people);
  expect(await screen.findByText(words)).toBeDefined();
});

test('beside the page the line goes once the book is back', async () => {
  let people: number | undefined = 12;
  await show(async () => people);
  await screen.findByRole('link', { name: 'Bring it back' });
  people = undefined;
  fireEvent.focus(window);
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Bring it back' })).toBeNull());
});

test('nothing is said while the book is there, or cannot be asked', async () => {
  await show(async () => undefined);
  await screen.findByRole('textbox', { name: 'Message' });
  expect(screen.queryByText(/is missing from this browser/)).toBeNull();
  cleanup();
  await show(() => Promise.reject(new Error('closed')));
  await screen.findByRole('textbox', { name: 'Message' });
  expect(screen.queryByText(/is missing from this browser/)).toBeNull();
});
