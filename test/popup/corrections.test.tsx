// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { aProfile, aReading, fact } from '../ui/desk/support/a-profile.ts';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

async function show() {
  const popup = await openPopup(withSender(memoryStore()));
  render(<App controller={popup.controller} />);
  fireEvent.click(screen.getByText(/facts, and where each comes from/));
  return popup;
}

const region = () => within(screen.getByRole('region', { name: 'What I read' }));
const button = (name: string | RegExp) => region().getByRole('button', { name });
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });

function type(label: string, text: string) {
  fireEvent.input(region().getByRole('textbox', { name: label }), { target: { value: text } });
}

test('every fact can be set right, and nothing else changes its name for it', async () => {
  await show();
  expect(region().getAllByRole('button', { name: /^Correct: / })).toHaveLength(8);
});

test('a name is set right in place, and the letter follows', async () => {
  await show();
  fireEvent.click(button('Correct: Ilse Marand'));
  const full = region().getByRole('textbox', { name: 'Full name' });
  expect(document.activeElement).toBe(full);
  expect(await violations()).toEqual([]);
  type('First name', 'Els');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(box().value).toContain('Hi Els,'));
  await waitFor(() => expect(region().queryByRole('textbox', { name: 'Full name' })).toBeNull());
});

test('a name cannot be emptied', async () => {
  const { desk } = await show();
  fireEvent.click(button('Correct: Ilse Marand'));
  type('Full name', ' ');
  await waitFor(() => expect(button('Save').getAttribute('aria-disabled')).toBe('true'));
  expect(region().queryByRole('button', { name: /^Remove: / })).toBeNull();
  fireEvent.submit(region().getByRole('form', { name: 'Correct Ilse Marand' }));
  expect(desk().reading.profile.name.value.full).toBe('Ilse Marand');
});

test('title and employer are lines of their own, and a correction can be taken back', async () => {
  const { desk } = await show();
  const before = /^Correct: Ward nurse, St Brannoc's Hospital/;
  fireEvent.click(button(before));
  type('Title', 'Ward sister');
  type('Employer', 'St Brannoc');
  fireEvent.click(button('Save'));
  const after = /Correct: Ward sister, St Brannoc, Mar 2011/;
  await waitFor(() => expect(button(after)).toBeDefined());
  expect(desk().reading.profile.positions[1]?.source.section).toBe('sender');
  fireEvent.click(button(/^Take back the correction: Ward sister/));
  await waitFor(() => expect(button(before)).toBeDefined());
  expect(desk().reading.profile.positions[1]?.source.section).toBe('experience');
});

test('a fact is removed, listed as removed, and put back', async () => {
  await show();
  fireEvent.click(button('Correct: Weaving'));
  fireEvent.click(region().getByRole('button', { name: /^Remove: / }));
  const back = await waitFor(() => button('Put back: Weaving'));
  expect(region().queryByRole('button', { name: 'Correct: Weaving' })).toBeNull();
  expect(await violations()).toEqual([]);
  fireEvent.click(back);
  await waitFor(() => expect(button('Correct: Weaving')).toBeDefined());
});

test('cancel and Escape leave everything as it was, and give the focus back', async () => {
  const { desk } = await show();
  for (const leave of ['Cancel', 'Escape']) {
    fireEvent.click(button('Correct: Weaving'));
    type('As it should read', 'Spinning');
    const field = region().getByRole('textbox', { name: 'As it should read' });
    if (leave === 'Cancel') fireEvent.click(button('Cancel'));
    else fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(button('Correct: Weaving')));
  }
  expect(desk().reading.profile.skills[0]?.value).toBe('Weaving');
});

test('somebody not to be contacted has nothing to set right', async () => {
  const store = memoryStore();
  const popup = await openPopup(store);
  await store.append(popup.desk().reading.profile.key, 'do-not-contact', {}, 1);
  cleanup();
  const again = await openPopup(store);
  render(<App controller={again.controller} />);
  expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
});

test('a long fact has room for all its lines', async () => {
  const about = `First line.\n${'And more. '.repeat(20)}`.trim();
  const store = withSender(memoryStore());
  const readTab = async () => aReading(aProfile('ilse-marand', { about: fact(about, 'about') }));
  const popup = await openPopup(store, { readTab });
  render(<App controller={popup.controller} />);
  fireEvent.click(button(/^Correct: First line/));
  const field = region().getByRole('textbox', { name: 'As it should read' });
  expect(field).toMatchObject({ tagName: 'TEXTAREA', value: about });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: `${about}\nEnd.` } });
  fireEvent.click(button('Save'));
  await waitFor(() => expect(popup.desk().reading.profile.about?.value).toBe(`${about}\nEnd.`));
});

const nurse = /^Correct: Ward nurse, St Brannoc's Hospital/;

test('dates are typed as one likes, and one that is not understood says so', async () => {
  const { desk } = await show();
  fireEvent.click(button(nurse));
  expect(await violations()).toEqual([]);
  type('From', 'some time in spring');
  fireEvent.click(button('Save'));
  const from = region().getByRole('textbox', { name: 'From' });
  await waitFor(() => expect(from.getAttribute('aria-invalid')).toBe('true'));
  expect(region().getByText(/I do not understand this date/)).toBeDefined();
  expect(document.activeElement).toBe(from);
  expect(await violations()).toEqual([]);
  type('From', '4/2010');
  await waitFor(() => expect(from.hasAttribute('aria-invalid')).toBe(false));
  type('Until', '2009');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(region().getByText('This is before the beginning.')).toBeDefined());
  type('Until', 'now');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(button(/^Correct: .*Apr 2010 to now$/)).toBeDefined());
  expect(desk().reading.profile.positions[1]?.value.period).toEqual({
    start: { year: 2010, month: 4 },
    current: true,
  });
});

test('a degree is chosen, not typed', async () => {
  const store = withSender(memoryStore());
  const readTab = async () => aReading(aProfile('ilse-marand', { degree: fact(2) }));
  const popup = await openPopup(store, { readTab });
  render(<App controller={popup.controller} />);
  fireEvent.click(button(/^Correct: 2nd degree/));
  const degree = region().getByRole('combobox', { name: 'How you are connected' });
  expect(document.activeElement).toBe(degree);
  fireEvent.change(degree, { target: { value: '1' } });
  fireEvent.click(button('Save'));
  await waitFor(() => expect(popup.desk().reading.profile.degree?.value).toBe(1));
});

test('what the page did not show is added by hand', async () => {
  const { desk } = await show();
  fireEvent.click(button('Add what the page does not show'));
  const what = await waitFor(() => region().getByRole('combobox', { name: 'What to add' }));
  expect(document.activeElement).toBe(what);
  expect(await violations()).toEqual([]);
  expect(button('Add this fact').getAttribute('aria-disabled')).toBe('true');
  type('Title', 'Keeper of cloth');
  type('From', '2024');
  type('Until', 'now');
  fireEvent.click(button('Add this fact'));
  await waitFor(() => expect(button('Correct: Keeper of cloth, 2024 to now')).toBeDefined());
  expect(desk().reading.profile.positions).toHaveLength(3);
  await waitFor(() =>
    expect(document.activeElement).toBe(button('Add what the page does not show')),
  );
  fireEvent.click(button('Add what the page does not show'));
  fireEvent.change(region().getByRole('combobox', { name: 'What to add' }), {
    target: { value: 'pronouns' },
  });
  type('Pronouns', 'she/her');
  fireEvent.submit(region().getByRole('form', { name: 'Add a fact' }));
  await waitFor(() => expect(button('Correct: she/her')).toBeDefined());
});
