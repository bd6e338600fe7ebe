import { expect, test } from 'vitest';
import { isCorrected, removals, wordsOfRemoval } from '../../../src/ui/desk/state/corrections.ts';
import { fieldsOf } from '../../../src/ui/desk/state/fact-fields.ts';
import { rowsOf } from '../../../src/ui/desk/state/facts.ts';
import { aProfile, aReading, fact } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const { key } = aProfile();

test('a name set right is in an unedited letter at once, and in the book', async () => {
  const store = withSender(memoryStore());
  const { controller, text } = await openPopup(store);
  controller.actions.correct([{ ref: 'name.first', text: 'Els' }]);
  expect(text()).toContain('Hi Els,');
  await controller.settled();
  expect(store.contacts.get(key)?.profile.name.value).toMatchObject({
    full: 'Ilse Marand',
    first: 'Els',
  });
});

test('an edited letter keeps its words', async () => {
  const { controller, text } = await openPopup();
  controller.actions.type('Hi Ilse, in my own words');
  controller.actions.correct([{ ref: 'name.first', text: 'Els' }]);
  expect(text()).toBe('Hi Ilse, in my own words');
});

test('title and employer of one position are set right together', async () => {
  const store = memoryStore();
  const { controller, desk } = await openPopup(store);
  controller.actions.correct([
    { ref: 'positions.0', text: 'Keeper of cloth' },
    { ref: 'positions.0.employer', text: 'House of Cloth' },
  ]);
  expect(desk().reading.profile.positions[0]).toMatchObject({
    value: { title: 'Keeper of cloth', employer: 'House of Cloth' },
    source: { section: 'sender' },
  });
});

test('what was set right survives reading the page again, in this popup and the next', async () => {
  const store = memoryStore();
  const first = await openPopup(store);
  first.controller.actions.correct([{ ref: 'headline', text: 'Keeper of cloth' }]);
  first.controller.actions.correct([{ ref: 'skills.0', text: '' }]);
  await first.controller.settled();
  await first.controller.actions.readAgain();
  expect(first.desk().reading.profile.headline?.value).toBe('Keeper of cloth');
  const second = await openPopup(store);
  expect(second.desk().reading.profile.headline?.value).toBe('Keeper of cloth');
  expect(second.desk().reading.profile.skills).toEqual([]);
});

test.each([
  ['headline', 'Keeper'],
  ['positions.0', 'Keeper'],
  ['positions.1.employer', 'A House'],
])('%s taken back reads as the page has it, and stays so', async (ref, text) => {
  const store = memoryStore();
  const { controller, desk } = await openPopup(store);
  const before = desk().reading.profile;
  controller.actions.correct([{ ref, text }]);
  const fact = ref.split('.').slice(0, 2).join('.');
  controller.actions.takeBackCorrection(fact);
  expect({ ...desk().reading.profile, corrections: undefined }).toEqual({
    ...before,
    corrections: undefined,
  });
  await controller.settled();
  const second = await openPopup(store);
  expect(second.desk().reading.profile.positions).toEqual(before.positions);
  expect(second.desk().reading.profile.headline).toEqual(before.headline);
});

test('a removed entry can be put back', async () => {
  const { controller, desk } = await openPopup();
  controller.actions.correct([{ ref: 'positions.1', text: '' }]);
  const [removal] = removals(desk().reading.profile);
  if (removal === undefined) throw new Error('nothing was removed');
  expect(wordsOfRemoval(removal)).toBe('Ward nurse');
  expect(desk().reading.profile.positions).toHaveLength(1);
  controller.actions.putBack(removal);
  expect(desk().reading.profile.positions.map(({ value }) => value.title)).toEqual([
    'Curator of textiles',
    'Ward nurse',
  ]);
  expect(removals(desk().reading.profile)).toEqual([]);
});

test('insights and reasons are found again', async () => {
  const seen: string[] = [];
  const { plainCraft } = await import('./support/plain-craft.ts');
  const craft = plainCraft({
    findInsights: profile => {
      seen.push(profile.headline?.value ?? '');
      return [];
    },
  });
  const { controller } = await openPopup(memoryStore(), { craft });
  controller.actions.correct([{ ref: 'headline', text: 'Keeper' }]);
  expect(seen.at(-1)).toBe('Keeper');
});

test('nothing is set right, nor remembered, about somebody not to be contacted', async () => {
  const store = memoryStore();
  store.refused.add(key);
  const { controller, desk } = await openPopup(store);
  controller.actions.correct([{ ref: 'headline', text: 'Keeper' }]);
  await controller.settled();
  expect(desk().reading.profile.headline?.value).not.toBe('Keeper');
  expect(store.contacts.size).toBe(0);
});

test('each fact offers its own lines', () => {
  const profile = aProfile('x', {
    posts: [fact({ text: 'On aprons.', age: '2w' }, 'activity')],
    degree: fact(2),
    mutuals: fact({ names: ['Priya', 'Tomás'], others: 12 }),
    languages: [fact({ name: 'Dutch', proficiency: 'Native' }, 'languages')],
    certifications: [
      fact({ name: 'Loom care', period: { start: { year: 2020 }, current: false } }),
    ],
  });
  const labels = (ref: string) => fieldsOf(profile, ref).map(({ label, value }) => [label, value]);
  expect(labels('name')).toEqual([
    ['Full name', 'Ilse Marand'],
    ['First name', 'Ilse'],
    ['Title before the name', ''],
  ]);
  expect(labels('positions.1')).toEqual([
    ['Title', 'Ward nurse'],
    ['Employer', "St Brannoc's Hospital"],
    ['Kind of employment', ''],
    ['Place', ''],
    ['From', 'Mar 2011'],
    ['Until', 'Feb 2020'],
    ['Description', ''],
  ]);
  expect(labels('languages.0')).toEqual([
    ['Name', 'Dutch'],
    ['How well', 'Native'],
  ]);
  expect(labels('headline')).toEqual([
    ['As it should read', 'Curator of textiles at the Museum of Everyday Things'],
  ]);
  expect(labels('posts.0')).toEqual([
    ['Their words', 'On aprons.'],
    ['How long ago', '2w'],
  ]);
  expect(labels('degree')).toEqual([['How you are connected', '2']]);
  expect(labels('mutuals')).toEqual([['Who you both know', 'Priya, Tomás, +12']]);
  expect(labels('certifications.0')).toEqual([
    ['Name', 'Loom care'],
    ['Issued by', ''],
    ['Issued', '2020'],
    ['Expires', ''],
    ['Description', ''],
  ]);
});

test('no fact that is shown lacks a line to correct it in', () => {
  const period = { start: { year: 2019, month: 3 }, current: true };
  const named = [fact({ name: 'Aprons', by: 'A Press', period, description: 'Of linen.' })];
  const profile = aProfile('x', {
    ...{ pronouns: fact('she/her'), place: fact('Ghent'), about: fact('I weave.', 'about') },
    ...{ pinnedEmployer: fact('A House'), pinnedSchool: fact('A School') },
    ...{ openToWork: fact('Curator'), degree: fact(1), connection: fact('connected') },
    ...{ mutuals: fact({ names: ['Priya'], others: 2 }), followers: fact(12) },
    ...{ certifications: named, volunteering: named, publications: named, featured: named },
    languages: [fact({ name: 'Dutch', proficiency: 'Native' })],
    posts: [fact({ text: 'On aprons.', age: '2w' })],
  });
  const rows = rowsOf(profile);
  expect(new Set(rows.map(row => row.ref.split('.')[0])).size).toBe(21);
  for (const { ref, value } of rows) {
    const fields = fieldsOf(profile, ref);
    // Every word of the line on the screen stands in one of the lines to correct it in.
    const words = fields.map(
      field => field.choices?.find(c => c.value === field.value)?.label ?? field.value,
    );
    const said = new Set(words.join(' ').match(/[\p{L}\p{N}/]+/gu));
    const shown = value
      .match(/[\p{L}\p{N}/]+/gu)
      ?.filter(word => !['to', 'followers'].includes(word));
    expect({ ref, missing: shown?.filter(word => !said.has(word)) }).toEqual({ ref, missing: [] });
  }
});

test('dates are set right as they are typed, and survive another reading', async () => {
  const store = memoryStore();
  const { controller, desk } = await openPopup(store);
  controller.actions.correct([
    { ref: 'positions.1.start', text: 'april 2010' },
    { ref: 'positions.1.end', text: '2017' },
  ]);
  const set = { start: { year: 2010, month: 4 }, end: { year: 2017 }, current: false };
  expect(desk().reading.profile.positions[1]?.value.period).toEqual(set);
  await controller.settled();
  const second = await openPopup(store);
  expect(second.desk().reading.profile.positions).toHaveLength(2);
  expect(second.desk().reading.profile.positions[1]?.value.period).toEqual(set);
  second.controller.actions.takeBackCorrection('positions.1');
  expect(second.desk().reading.profile.positions[1]?.value.period).toEqual(
    aProfile().positions[1]?.value.period,
  );
});

test('a position the page did not show is added, and is there again in the next popup', async () => {
  const store = memoryStore();
  const { controller, desk } = await openPopup(store);
  controller.actions.addFact('positions', {
    ...{ title: 'Keeper of cloth', employer: 'House of Cloth', start: '3/2024', end: 'now' },
  });
  controller.actions.addFact('place', { place: 'Ghent' });
  expect(desk().reading.profile.positions[0]?.value).toEqual({
    ...{ title: 'Keeper of cloth', employer: 'House of Cloth' },
    period: { start: { year: 2024, month: 3 }, current: true },
  });
  expect(isCorrected(desk().reading.profile, 'positions.0')).toBe(false);
  await controller.settled();
  const second = await openPopup(store);
  expect(second.desk().reading.profile.positions).toHaveLength(3);
  expect(second.desk().reading.profile.place?.value).toBe('Ghent');
  second.controller.actions.correct([{ ref: 'positions.0', text: '' }]);
  expect(second.desk().reading.profile.positions).toHaveLength(2);
  const [removal] = removals(second.desk().reading.profile);
  if (removal !== undefined) second.controller.actions.putBack(removal);
  expect(second.desk().reading.profile.positions[0]?.value.title).toBe('Keeper of cloth');
});

test('a page read again adds to what was known', async () => {
  const store = memoryStore();
  await openPopup(store);
  const later = aProfile('ilse-marand', {
    positions: [],
    volunteering: [fact({ name: 'Mending circle' }, 'volunteering')],
  });
  const { desk } = await openPopup(store, { readTab: async () => aReading(later) });
  expect(desk().reading.profile.positions).toHaveLength(2);
  expect(desk().reading.profile.volunteering).toHaveLength(1);
  expect(desk().reading.sections.volunteering).toEqual({ state: 'found' });
  expect(store.contacts.get(key)?.profile.positions).toHaveLength(2);
});
