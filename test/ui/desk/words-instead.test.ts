import { expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/profile/reading.ts';
import { readPasted } from '../../../src/reader/pasted/read-pasted.ts';
import type { PageDoors } from '../../../src/ui/desk/state/ports.ts';
import { aProfile, aReading, fact } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const REFUSED: Reading = { kind: 'refusal', reason: 'unknown-layout', selfCheck: { h1: 2 } };
const WORDS = 'Ada Brook\nElectrician at Brook & Sons\nGhent, Belgium';

function doors(changes: Partial<PageDoors> = {}): PageDoors {
  return {
    readSelection: async () => ({ kind: 'refusal', reason: 'nothing-selected', selfCheck: {} }),
    readPasted: async (text, now) => readPasted(text, now),
    outline: async reading => `outline of ${reading.kind}`,
    ...changes,
  };
}

test('pasted words open a letter where the page was refused', async () => {
  const store = withSender(memoryStore());
  const popup = await openPopup(store, { readTab: async () => REFUSED, page: doors() });
  await popup.controller.actions.readPasted(WORDS);
  await popup.controller.settled();
  expect(popup.text()).toContain('Hi Ada,');
  expect(popup.desk().reading).toMatchObject({ layout: 'pasted', profile: { address: '' } });
  expect([...store.contacts.keys()]).toEqual(['pasted/ada-brook']);
});

test('pasted words without a name are refused with advice of their own', async () => {
  const popup = await openPopup(memoryStore(), { readTab: async () => REFUSED, page: doors() });
  await popup.controller.actions.readPasted('we build bridges since 1907.');
  expect(popup.controller.state()).toEqual({
    stage: 'refused',
    reason: 'not-a-profile',
    from: 'pasted',
  });
});

test('beside an open letter a try with other words never takes the letter away', async () => {
  const popup = await openPopup(memoryStore(), { page: doors() });
  popup.controller.actions.type('My own words');
  await popup.controller.settled();
  await popup.controller.actions.readSelection();
  expect(popup.text()).toBe('My own words');
  expect(popup.controller.state()).toMatchObject({
    trouble: expect.stringContaining('No text is selected'),
  });
  await popup.controller.actions.readPasted('bridges');
  expect(popup.text()).toBe('My own words');
});

test('a reading of words that fails beside an open letter is told, and the letter stays', async () => {
  const readSelection = () => Promise.reject(new Error('gone'));
  const popup = await openPopup(memoryStore(), { page: doors({ readSelection }) });
  await popup.controller.actions.readSelection();
  expect(popup.controller.state()).toMatchObject({
    stage: 'open',
    trouble: expect.stringContaining('could not be read'),
  });
});

test('selected words about the person on the desk add to what is known', async () => {
  const more = aProfile('ilse-marand', { skills: [fact('Mending', 'skills')] });
  const readSelection = async () => ({ ...aReading(more), layout: 'selection' }) as const;
  const popup = await openPopup(memoryStore(), { page: doors({ readSelection }) });
  popup.controller.actions.type('My own words');
  await popup.controller.actions.readSelection();
  expect(popup.text()).toBe('My own words');
  expect(popup.desk().reading.profile.skills.map(({ value }) => value)).toEqual([
    'Mending',
    'Weaving',
  ]);
});

/** A sub-page with all positions of one person, named by the title of the tab alone. */
const details = {
  ...aReading(
    aProfile('ilse-marand', {
      name: { ...fact({ full: 'Ilse', first: 'Ilse' }), source: { section: 'top', how: 'title' } },
      positions: [
        ...aProfile().positions,
        fact({ title: 'Porter', employer: 'Harbour' }, 'experience'),
      ],
      education: [],
    }),
  ),
  layout: 'details',
  sections: { experience: { state: 'found' } },
} as const;

test('a sub-page of a person in the book adds to them, and keeps their name', async () => {
  const store = memoryStore();
  await openPopup(store);
  const popup = await openPopup(store, { readTab: async () => details });
  const { profile } = popup.desk().reading;
  expect(profile.positions).toHaveLength(3);
  expect(profile.education).toHaveLength(1);
  expect(profile.name.value.full).toBe('Ilse Marand');
  const main = await openPopup(store);
  expect(main.desk().reading.profile.positions).toHaveLength(3);
  expect(main.desk().reading.sections.experience).toEqual({ state: 'found' });
});

test('a sub-page of somebody not read before asks for their profile first', async () => {
  const store = memoryStore();
  const popup = await openPopup(store, { readTab: async () => details });
  expect(popup.controller.state()).toEqual({ stage: 'refused', reason: 'profile-first' });
  expect(store.contacts.size).toBe(0);
});

test('a report is about what the page gave, also behind words read since', async () => {
  const outline = vi.fn(async () => 'main');
  const page = doors({ outline });
  const popup = await openPopup(memoryStore(), { readTab: async () => REFUSED, page });
  await popup.controller.actions.readPasted(WORDS);
  await expect(popup.controller.actions.outline()).resolves.toBe('main');
  expect(outline).toHaveBeenCalledExactlyOnceWith(REFUSED);
  await expect(popup.controller.actions.copyOutline('main')).resolves.toBe(true);
  expect(popup.clipboard).toEqual(['main']);
});

test('a page that cannot be drawn gives no report, and a refused clipboard is told', async () => {
  const popup = await openPopup(memoryStore(), {
    page: doors({ outline: () => Promise.reject(new Error('gone')) }),
    copy: () => Promise.reject(new Error('refused')),
  });
  await expect(popup.controller.actions.outline()).resolves.toBeUndefined();
  await expect(popup.controller.actions.copyOutline('x')).resolves.toBe(false);
});
