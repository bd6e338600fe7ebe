// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { aProfile, NOW } from '../ui/desk/support/a-profile.ts';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

const { key } = aProfile();

test('another letter is one quiet choice away', async () => {
  const { controller, desk } = await openPopup(withSender(memoryStore()));
  render(<App controller={controller} />);
  fireEvent.click(screen.getByText('Write something else'));
  expect(screen.getByRole('radiogroup', { name: 'Occasion' })).toBeDefined();
  expect(screen.getByRole('radio', { name: 'First letter' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Ask for an introduction' }));
  await waitFor(() => expect(desk().occasion).toBe('introduction-request'));
  expect(
    await screen.findByText('To somebody you both know, with lines to pass on.'),
  ).toBeDefined();
  expect(await violations()).toEqual([]);
});

test('after a no there is one thank-you to write, and no letter before it is chosen', async () => {
  const store = withSender(memoryStore());
  await store.append(key, 'replied', { answer: 'no' }, NOW);
  const { controller } = await openPopup(store);
  render(<App controller={controller} />);
  expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
  fireEvent.click(screen.getByText('Write something else'));
  const choice = screen.getByRole('radio', { name: 'They said no' });
  choice.focus();
  fireEvent.click(choice);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Message' })).toBeDefined());
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'They said no' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Nothing for now' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull());
  expect(await violations()).toEqual([]);
});

test('somebody not to be contacted has nothing to choose', async () => {
  const store = withSender(memoryStore());
  await store.append(key, 'do-not-contact', {}, NOW);
  const { controller } = await openPopup(store);
  render(<App controller={controller} />);
  expect(screen.queryByText('Write something else')).toBeNull();
});
