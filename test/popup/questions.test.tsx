// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { REAL_CRAFT } from '../../src/ui/desk/state/real-craft.ts';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);

test('questions for this very person, one of which goes into the letter where there is room', async () => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
  const { controller, text } = await openPopup(withSender(memoryStore()), { craft: REAL_CRAFT });
  render(<App controller={controller} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Message' }));
  fireEvent.click(screen.getByText('Questions for them'));
  const puts = await screen.findAllByRole('button', { name: /^Put into the letter: / });
  expect(puts.length).toBeGreaterThan(2);
  expect(screen.getByRole('heading', { name: 'Look up first' })).toBeDefined();
  expect(await violations()).toEqual([]);
  const question = puts[0]?.getAttribute('aria-label')?.replace('Put into the letter: ', '') ?? '';
  expect(text()).not.toContain(question);
  fireEvent.click(screen.getByRole('button', { name: `Put into the letter: ${question}` }));
  await waitFor(() => expect(text()).toContain(question));
  const line = screen.getByText(question, { selector: 'li' });
  expect(within(line).getByText('In the letter')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(text()).not.toContain(question));
});
