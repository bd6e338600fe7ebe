// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup } from '../ui/desk/support/open-popup.ts';

afterEach(cleanup);

const NAMES = ['Your first name', 'Who you are in a few words', 'What you are exploring'] as const;
const WORDS = ['Jo', 'a hospital pharmacist', 'how designers work with nurses'] as const;

const blank = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const blanksOpen = () => NAMES.filter(name => screen.queryByRole('textbox', { name }) !== null);

/** Fills the first so many blanks, and stays in the last of them. */
function fill(count: number): void {
  NAMES.slice(0, count).forEach((name, index) => {
    blank(name).focus();
    fireEvent.input(blank(name), { target: { value: WORDS[index] } });
  });
}

function leave(): void {
  screen.getByRole('textbox', { name: 'Message' }).focus();
}

async function open(): Promise<void> {
  const { controller } = await openPopup(memoryStore());
  render(<App controller={controller} />);
}

/** Longer than the moment after which blanks come to rest. */
const moment = () => new Promise(resolve => setTimeout(resolve, 30));

test('blanks that are all filled and left rest in one line, and open again', async () => {
  await open();
  fill(3);
  await moment();
  expect(blanksOpen()).toEqual(NAMES);
  leave();
  await waitFor(() => expect(blanksOpen()).toEqual([]));
  expect(
    screen.getByText('You: Jo, a hospital pharmacist, exploring how designers work with nurses'),
  ).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Change what you filled in' }));
  await waitFor(() => expect(document.activeElement).toBe(blank(NAMES[0])));
  expect(blank(NAMES[1]).value).toBe(WORDS[1]);
});

test('while one is empty, all of them stay', async () => {
  await open();
  fill(2);
  leave();
  await moment();
  expect(blanksOpen()).toEqual(NAMES);
});

test('nothing moves under a pressed pointer', async () => {
  await open();
  fill(3);
  fireEvent.pointerDown(document.body);
  leave();
  await moment();
  expect(blanksOpen()).toEqual(NAMES);
  fireEvent.pointerUp(document.body);
  await waitFor(() => expect(blanksOpen()).toEqual([]));
});

test('what is left to settle, beside open blanks, is one click away', async () => {
  await open();
  expect(screen.queryByRole('button', { name: 'Show me what to settle' })).toBeNull();
  fireEvent.input(screen.getByRole('textbox', { name: 'Message' }), {
    target: { value: 'An informational interview' },
  });
  await screen.findByText(/to settle before you copy/);
  fireEvent.click(screen.getByRole('button', { name: 'Show me what to settle' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Findings' }));
});
