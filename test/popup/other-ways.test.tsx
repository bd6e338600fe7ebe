// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import type { RefusalReason } from '../../src/profile/reading.ts';
import { readPasted } from '../../src/reader/pasted/read-pasted.ts';
import { aReading } from '../ui/desk/support/a-profile.ts';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

const page = {
  readSelection: async () => readPasted('Ada Brook\nElectrician at Brook & Sons', 1),
  readPasted: async (text: string, now: number) => readPasted(text, now),
  outline: async () => 'main\n  h1 ~',
};

/** The popup on a page that was refused, or with a letter. */
async function show(reason?: RefusalReason) {
  const refusal = reason && ({ kind: 'refusal', reason, selfCheck: {} } as const);
  const readTab = async () => refusal ?? aReading();
  const popup = await openPopup(withSender(memoryStore()), { page, readTab });
  render(<App controller={popup.controller} />);
  return popup;
}

const button = (name: string) => screen.getByRole('button', { name });
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const pasteBox = () => screen.getByRole('textbox', { name: 'Text about the person' });

describe('instead of the page', () => {
  test('the selected text opens a letter', async () => {
    await show('unknown-layout');
    fireEvent.click(button('Use selected text'));
    await waitFor(() => expect(box().value).toContain('Hi Ada,'));
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
  });

  test('pasted text opens a letter; a blank one waits', async () => {
    await show('not-a-profile');
    fireEvent.click(button('Paste text instead'));
    await waitFor(() => expect(document.activeElement).toBe(pasteBox()));
    expect(button('Read this text').getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    fireEvent.input(pasteBox(), { target: { value: 'Ada Brook\nElectrician' } });
    fireEvent.click(button('Read this text'));
    await waitFor(() => expect(box().value).toContain('Hi Ada,'));
  });

  test('pasted text that names nobody stays in its box, with what to do', async () => {
    await show('not-a-profile');
    fireEvent.click(button('Paste text instead'));
    fireEvent.input(pasteBox(), { target: { value: 'we build bridges.' } });
    fireEvent.click(button('Read this text'));
    expect(await screen.findByText('I cannot tell whose words these are.')).toBeDefined();
    expect(pasteBox()).toHaveProperty('value', 'we build bridges.');
  });

  test('a closed page can only be pasted from, and the dead are left in peace', async () => {
    await show('restricted-page');
    expect(screen.queryByRole('button', { name: 'Use selected text' })).toBeNull();
    expect(button('Paste text instead')).toBeDefined();
    cleanup();
    await show('in-remembrance');
    expect(screen.queryByRole('button', { name: 'Paste text instead' })).toBeNull();
  });

  test('is offered beside a letter too', async () => {
    await show();
    expect(button('Use selected text')).toBeDefined();
    fireEvent.click(button('Paste text instead'));
    await waitFor(() => expect(pasteBox()).toBeDefined());
    expect(box().value).toContain('Hi Ilse');
  });
});

describe('a reading problem', () => {
  test('is looked at first, then copied', async () => {
    const { clipboard } = await show('two-identities');
    fireEvent.click(button('Report a reading problem'));
    const report = await screen.findByRole('region', { name: 'The report', hidden: true });
    expect(report.textContent).toBe('main\n  h1 ~');
    expect(screen.getByText(/It holds no text of it/)).toBeDefined();
    expect(clipboard).toEqual([]);
    expect(await violations()).toEqual([]);
    fireEvent.click(button('Copy the report'));
    expect(await screen.findByText('Report copied.')).toBeDefined();
    expect(clipboard).toEqual(['main\n  h1 ~']);
  });

  test.each<[RefusalReason, boolean]>([
    ['unknown-layout', true],
    ['page-changing', true],
    ['own-profile', false],
    ['restricted-page', false],
  ])('%s can be reported: %s', async (reason, offered) => {
    await show(reason);
    const found = screen.queryByRole('button', { name: 'Report a reading problem' });
    expect(found !== null).toBe(offered);
  });

  test('is offered beside what was read', async () => {
    await show();
    expect(button('Report a reading problem')).toBeDefined();
  });
});
