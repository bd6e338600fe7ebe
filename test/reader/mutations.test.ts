import { describe, expect, it, vi } from 'vitest';
import type { ProfileReading } from '../../src/profile/reading.ts';
import { random } from '../fixtures/builder/random.ts';
import { frozenPage } from '../fixtures/frozen.ts';
import { load } from '../fixtures/load.ts';
import { MUTATIONS } from './support/mutations.ts';
import { readDocument } from './support/read.ts';
import { wrongIn, wrongValues } from './support/wrong.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAGES = ['sdui-b3', 'sdui-b2', 'sdui-b1', 'ember', 'public', 'mwlite', 'salesnav'] as const;

/** Reads a frozen page after the changes called `names`. */
function readChanged(page: string, names: readonly string[], seed = 3) {
  const frozen = frozenPage(page);
  const document = load(frozen);
  const dice = random(seed);
  for (const name of names) MUTATIONS.find(one => one.name === name)?.apply(document, dice);
  return readDocument(document, frozen.url);
}

/** Expects a profile and gives it. */
function profileOf(reading: ReturnType<typeof readChanged>): ProfileReading['profile'] {
  if (reading.kind !== 'profile') throw new Error(`refused: ${reading.reason}`);
  return reading.profile;
}

/** Expects name, headline and the current position of the frozen page. */
function expectCore(page: string, names: readonly string[]): void {
  const profile = profileOf(readChanged(page, names));
  const expected = frozenPage(page).expected.profile ?? {};
  const positions = expected['positions'];
  expect(profile.name.value).toEqual(expected['name']);
  expect(profile.headline?.value).toEqual(expected['headline']);
  const current = profile.positions.find(position => position.value.period?.current)?.value;
  expect(current?.title).toBe(Array.isArray(positions) && positions[0].title);
  expect(current?.employer).toBe(Array.isArray(positions) && positions[0].employer);
}

describe.each(PAGES)('%s after a change of the site', page => {
  it.each(MUTATIONS.map(mutation => mutation.name))('%s: no wrong value', name => {
    expect(wrongIn(readChanged(page, [name]), page)).toEqual([]);
  });
});

describe('with one kind of key left', () => {
  const left = ['only id left', 'only componentkey left', 'only data-testid left'];
  it.each(left)('%s: name, headline and current position of B3 still read', name => {
    expectCore('sdui-b3', [name, 'all classes renamed']);
  });

  it.each(['only componentkey left', 'only data-testid left'])('%s: B2 as well', name => {
    expectCore('sdui-b2', [name, 'all classes renamed']);
  });
});

describe('with none of the keys left', () => {
  const none = 'no id, componentkey, data-testid, data-sdui-*, data-view-name';
  it.each(PAGES.filter(page => page !== 'salesnav'))('%s: the name still reads', page => {
    const profile = profileOf(readChanged(page, [none, 'all classes renamed']));
    expect(profile.name.value.full).toBe(Object(frozenPage(page).expected.profile?.['name']).full);
  });
});

describe('all classes renamed', () => {
  it.each(['sdui-b3', 'sdui-b2', 'sdui-b1'])('changes nothing for %s', page => {
    const profile = readChanged(page, ['all classes renamed']);
    const { selfCheck: _before, ...before } = readChanged(page, ['nothing']);
    const { selfCheck: _after, ...after } = profile;
    expect(after).toEqual(before);
  });
});

describe('the proof itself', () => {
  it('finds a wrong value, a value too many and another person', () => {
    const expected = { name: { full: 'Maya' }, positions: [{ title: 'Nurse', employer: 'A' }] };
    expect(wrongValues({ name: { full: 'Jonas' } }, expected)).toHaveLength(1);
    expect(wrongValues({ headline: 'x' }, expected)).toHaveLength(1);
    expect(wrongValues({ positions: [{ title: 'Nurse', employer: 'B' }] }, expected)).toHaveLength(
      1,
    );
    expect(wrongValues({ positions: [{ title: 'Nurse' }] }, expected)).toEqual([]);
  });
});
