// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Span } from '../../src/message/draft.ts';
import { App } from '../../src/popup/screens/App.tsx';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { plainCraft } from '../ui/desk/support/plain-craft.ts';
import { violations } from './support/violations.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const SPANS: readonly Span[] = [
  { text: 'Hi there, ', slot: 'greeting', source: { kind: 'phrase' } },
  {
    text: 'you were a ward nurse',
    slot: 'reason',
    source: { kind: 'fact', facts: ['positions.1'] },
  },
  { text: '. Could we talk?', slot: 'ask', source: { kind: 'phrase' } },
];
const FACT = /^From their page: Ward nurse, St Brannoc's Hospital, .* \(Experience\)$/;
const PLAIN = 'Plain phrase, no fact behind it.';

async function show() {
  const compose = (request: Parameters<ReturnType<typeof plainCraft>['compose']>[0]) => ({
    ...plainCraft().compose(request),
    spans: SPANS,
  });
  const craft = plainCraft({ compose });
  const popup = await openPopup(withSender(memoryStore()), { craft });
  render(<App controller={popup.controller} />);
  return popup;
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const line = () => document.querySelector('.source-line > span')?.textContent;

/** Puts the caret before a word, as an arrow key does. */
function caretTo(words: string) {
  box().focus();
  const at = box().value.indexOf(words);
  box().setSelectionRange(at, at);
  fireEvent.keyUp(box(), { key: 'ArrowRight' });
}

test('the caret in a phrase shows the fact behind it; a phrase with none is marked', async () => {
  await show();
  expect(line()).toBe('Rest on a phrase to see where it comes from.');
  caretTo('ward nurse');
  await waitFor(() => expect(line()).toMatch(FACT));
  expect(document.querySelector('.rested')?.textContent).toBe('you were a ward nurse');
  expect(document.querySelector('.rested-plain')).toBeNull();
  caretTo('Could');
  await waitFor(() => expect(line()).toBe(PLAIN));
  expect(document.querySelector('.rested-plain')?.textContent).toBe('. Could we talk?');
  expect(await violations()).toEqual([]);
});

test('what was typed is shown as one’s own, and what was left keeps its fact', async () => {
  await show();
  const text = box().value.replace('Hi there', 'Dear Ilse');
  fireEvent.input(box(), { target: { value: text } });
  caretTo('Ilse');
  await waitFor(() => expect(line()).toBe('Your own words.'));
  caretTo('nurse');
  await waitFor(() => expect(line()).toMatch(FACT));
});

test('the pointer over words shows their source too, and goes back to the caret', async () => {
  await show();
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockImplementation(function (
    this: HTMLElement,
  ) {
    const left = this.textContent.includes('ward') ? 100 : 0;
    const rect = new DOMRect(left, 0, 100, 20);
    return Object.assign([rect], { item: () => rect });
  });
  caretTo('Hi there');
  await waitFor(() => expect(line()).toBe(PLAIN));
  fireEvent(box(), new MouseEvent('pointermove', { bubbles: true, clientX: 150, clientY: 10 }));
  await waitFor(() => expect(line()).toMatch(FACT));
  fireEvent(box(), new MouseEvent('pointerleave', { bubbles: true }));
  await waitFor(() => expect(line()).toBe(PLAIN));
});

test('it is told aloud only when the caret rests, and own words never', async () => {
  await show();
  vi.useFakeTimers();
  const told = () => document.querySelector('.source-line [aria-live="polite"]')?.textContent;
  caretTo('ward nurse');
  await act(() => void vi.advanceTimersByTime(1000));
  expect(told()).toBe('');
  await act(() => void vi.advanceTimersByTime(600));
  expect(told()).toMatch(FACT);
  fireEvent.input(box(), { target: { value: 'Grüezi!' } });
  caretTo('Grüezi');
  await act(() => void vi.advanceTimersByTime(2000));
  expect(told()).toBe('');
});
