// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);

const list = () => screen.getByRole('list', { name: 'What a considerate reader looks for' });
const words = () =>
  within(list())
    .getAllByRole('listitem')
    .map(item => item.textContent);

test('a letter with nothing to mind has all eight checked off, and no score', async () => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
  const { controller } = await openPopup(withSender(memoryStore()));
  render(<App controller={controller} />);
  expect(words()).toEqual([
    'Why them: nothing to mind',
    'Specific: nothing to mind',
    'The ask: nothing to mind',
    'Respect: nothing to mind',
    'Brevity: nothing to mind',
    'Clarity: nothing to mind',
    'Truth: nothing to mind',
    'Freshness: nothing to mind',
  ]);
  const box = screen.getByRole('textbox', { name: 'Message' });
  fireEvent.input(box, { target: { value: 'An informational interview!! I read your book.' } });
  await waitFor(() => expect(words()[3]).toBe('Respect: 2 findings'));
  expect(words()[6]).toBe('Truth: 1 finding');
  const findings = within(screen.getByRole('list', { name: 'Findings' }));
  expect(findings.getByText(/^Truth · G3/)).toBeDefined();
  expect(await violations()).toEqual([]);
});
