import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { addFact } from '../../../src/profile/correction/add-fact.ts';
import { applyCorrections } from '../../../src/profile/correction/apply-corrections.ts';
import {
  correctFact,
  liftCorrection,
  NotCorrectableError,
} from '../../../src/profile/correction/correct-fact.ts';
import { dateIn, withDate } from '../../../src/profile/correction/date-fields.ts';
import { ENTRY_SHAPES } from '../../../src/profile/correction/entry-shapes.ts';
import { correctionsBehind } from '../../../src/profile/correction/take-back.ts';
import { mergeProfiles } from '../../../src/profile/merge/merge-profiles.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { StoredProfileSchema } from '../../../src/profile/profile-schema.ts';
import { aProfile, fact, NOW } from '../../ui/desk/support/a-profile.ts';
import { arbitraryProfile } from '../merge/arbitrary-profile.ts';

const from = (year: number, month?: number) => (month === undefined ? { year } : { year, month });

/** Somebody with a fact of every kind. */
const page = aProfile('ilse-marand', {
  degree: fact(2),
  connection: fact('connectable'),
  followers: fact(2292),
  mutuals: fact({ names: ['Priya', 'Tomás'], others: 12 }),
  positions: [
    fact({
      title: 'Curator',
      employer: 'Museum of Everyday Things',
      employerPath: '/company/10/',
      period: { start: from(2016, 4), current: true },
    }),
    fact({
      title: 'Ward nurse',
      period: { start: from(2011), end: from(2016, 2), current: false },
    }),
  ],
  education: [fact({ school: 'Lakeshore', period: { end: from(2010), current: false } })],
  certifications: [fact({ name: 'Loom care', period: { start: from(2020, 1), current: false } })],
  posts: [fact({ text: 'On aprons.', age: '2w', ageDays: 14 }, 'activity')],
});

/** The page as it reads some time later. */
const pageLater = (changes: Partial<Profile> = {}) =>
  aProfile('ilse-marand', { ...page, ...changes });

/** Everything that was corrected about one fact, taken back as a screen does it: newest first. */
function takenBack(profile: Profile, ref: string): Profile {
  return correctionsBehind(profile, ref).reduce(
    (before, correction) => liftCorrection(before, correction, NOW + 9),
    profile,
  );
}

const valueAt = (profile: Profile, ref: string): unknown => {
  const [field = '', index] = ref.split('.');
  const held = Reflect.get(profile, field);
  return Array.isArray(held) ? held[Number(index)]?.value : held?.value;
};

describe('a fact of every kind', () => {
  it.each<[ref: string, typed: string, value: unknown]>([
    ['degree', '1', 1],
    ['connection', 'connected', 'connected'],
    ['followers', '3,104', 3104],
    ['mutuals', 'Priya and Jonas, +3', { names: ['Priya', 'Jonas'], others: 3 }],
    ['mutuals', '4 others', { names: [], others: 4 }],
    ['positions.0.start', 'May 2015', { start: from(2015, 5), current: true }],
    ['positions.0.start', '2015', { start: from(2015), current: true }],
    ['positions.0.start', '', { current: true }],
    ['positions.0.end', '3/2024', { start: from(2016, 4), end: from(2024, 3), current: false }],
    ['positions.0.end', '', { start: from(2016, 4), current: false }],
    ['positions.1.end', 'today', { start: from(2011), current: true }],
    [
      'positions.1.start',
      '15 March 2011',
      { start: from(2011, 3), end: from(2016, 2), current: false },
    ],
    ['education.0.start', '2007-09', { start: from(2007, 9), end: from(2010), current: false }],
    ['education.0.end', '', undefined],
    [
      'certifications.0.end',
      'März 2026',
      { start: from(2020, 1), end: from(2026, 3), current: false },
    ],
    ['posts.0', 'On aprons, and why.', { text: 'On aprons, and why.', age: '2w', ageDays: 14 }],
    ['posts.0.age', '3 weeks', { text: 'On aprons.', age: '3 weeks', ageDays: 21 }],
    ['posts.0.age', 'long ago', { text: 'On aprons.', age: 'long ago' }],
  ])('%s set to "%s" is kept through a reading, and can be taken back', (ref, typed, value) => {
    const corrected = correctFact(page, ref, typed, NOW + 1);
    const [list = '', index, part] = ref.split('.');
    const entry = index === undefined ? list : `${list}.${index}`;
    const read = (profile: Profile) => {
      const held = valueAt(profile, entry) as { period?: unknown };
      return part === 'start' || part === 'end' ? held.period : held;
    };
    expect(read(corrected)).toEqual(value);
    const again = mergeProfiles(corrected, pageLater());
    expect(read(again)).toEqual(value);
    if (index !== undefined) {
      expect(Reflect.get(again, list)).toHaveLength(Reflect.get(page, list).length);
    }
    expect(mergeProfiles(again, pageLater())).toEqual(again);
    const back = mergeProfiles(takenBack(again, entry), pageLater());
    expect(valueAt(back, entry)).toEqual(valueAt(page, entry));
  });

  it('is understood or refused whole', () => {
    for (const typed of ['13/2019', '2019-14', 'spring 2019', '19', 'Mar', '1/2/2019 x']) {
      expect(() => correctFact(page, 'positions.0.start', typed, NOW)).toThrow(NotCorrectableError);
    }
  });

  it('loses what was known of another employer', () => {
    const corrected = correctFact(page, 'positions.0.employer', 'House of Cloth', NOW + 1);
    expect(mergeProfiles(corrected, pageLater()).positions[0]?.value).toEqual({
      title: 'Curator',
      employer: 'House of Cloth',
      period: { start: from(2016, 4), current: true },
    });
  });
});

test('every part of every list can be set, and reads as it was set', () => {
  for (const list of Object.keys(ENTRY_SHAPES) as (keyof typeof ENTRY_SHAPES)[]) {
    const shape = ENTRY_SHAPES[list];
    const typed = Object.fromEntries(
      [shape.main, ...shape.optional].map(field => [
        field,
        { start: '2001-02', end: 'now', age: '2w' }[field] ?? `Some ${field}`,
      ]),
    );
    const added = addFact(page, list, typed, NOW);
    const before = page[list].length;
    expect(added[list]).toHaveLength(before + 1);
    expect(added[list].some(one => one.source.section === 'sender')).toBe(true);
  }
});

describe('dates in the log', () => {
  const moment = fc.record(
    { year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) },
    { requiredKeys: ['year'] },
  );
  const periods = fc.oneof(
    fc.record(
      { start: moment, end: moment, current: fc.constant(false) },
      { requiredKeys: ['start', 'current'] },
    ),
    fc.record({ start: moment, current: fc.constant(true) }, { requiredKeys: ['current'] }),
  );

  it('say of any period what it was', () => {
    fc.assert(
      fc.property(periods, period => {
        const start = withDate(undefined, 'start', dateIn(period, 'start'));
        expect(withDate(start, 'end', dateIn(period, 'end'))).toEqual(period);
      }),
    );
  });
});

describe('an entry that the page did not show', () => {
  const sister = { title: 'Ward sister', employer: 'St Brigid', start: 'Mar 2019', end: 'now' };

  it('is first when it goes on until now, and stays through a reading', () => {
    const added = addFact(page, 'positions', sister, NOW);
    expect(added.positions[0]).toEqual({
      value: {
        title: 'Ward sister',
        employer: 'St Brigid',
        period: { start: from(2019, 3), current: true },
      },
      source: { section: 'sender', how: `added ${NOW}` },
      confidence: 'high',
      capturedAt: NOW,
    });
    const again = mergeProfiles(added, pageLater());
    expect(again.positions).toHaveLength(3);
    expect(mergeProfiles(again, pageLater())).toEqual(again);
  });

  it('is one with the page’s own once the page shows it', () => {
    const added = addFact(page, 'positions', sister, NOW);
    const shown = fact({
      title: 'Ward Sister',
      employer: 'St Brigid',
      employerPath: '/company/7/',
      period: { start: from(2019, 5), current: true },
    });
    const again = mergeProfiles(added, pageLater({ positions: [shown, ...page.positions] }));
    expect(again.positions).toHaveLength(3);
    expect(again.positions[0]?.value).toEqual({
      title: 'Ward sister',
      employer: 'St Brigid',
      employerPath: '/company/7/',
      period: { start: from(2019, 3), current: true },
    });
    expect(applyCorrections(again, again.corrections ?? [])).toEqual(again);
  });

  it('is corrected in place, twice, and never doubled', () => {
    const added = addFact(page, 'positions', sister, NOW);
    const once = correctFact(added, 'positions.0', 'Head of ward', NOW + 1);
    const twice = correctFact(once, 'positions.0.start', '2020', NOW + 2);
    const bare = correctFact(twice, 'positions.0.employer', '', NOW + 3);
    const again = mergeProfiles(mergeProfiles(added, bare), pageLater());
    expect(again.positions.map(({ value }) => value)).toEqual([
      { title: 'Head of ward', period: { start: from(2020), current: true } },
      ...page.positions.map(({ value }) => value),
    ]);
    expect(correctionsBehind(again, 'positions.0')).toEqual([]);
  });

  it('is in a backup word for word', () => {
    const added = correctFact(addFact(page, 'positions', sister, NOW), 'degree', '1', NOW);
    expect(v.parse(StoredProfileSchema, JSON.parse(JSON.stringify(added)))).toEqual(added);
  });

  it('is removed for good, and two of a moment are two', () => {
    const two = addFact(
      addFact(page, 'skills', { value: 'Triage' }, NOW),
      'skills',
      { value: 'Lace' },
      NOW,
    );
    expect(two.skills.map(({ value }) => value)).toEqual([
      ...page.skills.map(({ value }) => value),
      ...['Triage', 'Lace'],
    ]);
    const removed = correctFact(two, `skills.${page.skills.length}`, '', NOW + 1);
    const again = mergeProfiles(mergeProfiles(two, removed), pageLater());
    expect(again.skills.map(({ value }) => value)).not.toContain('Triage');
    expect(again.skills.map(({ value }) => value)).toContain('Lace');
  });

  it.each([
    [{ employer: 'St Brigid' }],
    [{ title: ' \u202E ' }],
    [{ title: 'Nurse', start: 'once' }],
  ])('needs a name and dates that are dates: %j', typed => {
    expect(() => addFact(page, 'positions', typed, NOW)).toThrow(NotCorrectableError);
  });
});

test('a correction holds although a later page shows dates where the first showed none', () => {
  const undated = pageLater({ positions: [fact({ title: 'Nurse', employer: 'St Brigid' })] });
  const dated = pageLater({
    positions: [
      fact({ title: 'Nurse', employer: 'St Brigid', period: { start: from(2013), current: true } }),
    ],
  });
  for (const [first, second] of [
    [undated, dated],
    [dated, undated],
  ] as const) {
    const once = correctFact(first, 'positions.0', 'Ward sister', NOW + 1);
    const twice = correctFact(once, 'positions.0.employer', 'St Brigid Hospital', NOW + 2);
    const merged = mergeProfiles(twice, second);
    expect(merged.positions.map(({ value }) => value)).toEqual([
      {
        title: 'Ward sister',
        employer: 'St Brigid Hospital',
        period: { start: from(2013), current: true },
      },
    ]);
    const removed = mergeProfiles(correctFact(first, 'positions.0', '', NOW + 1), second);
    expect(removed.positions).toEqual([]);
  }
});

test('what was added after a correction is not corrected by it', () => {
  const renamed = correctFact(page, 'skills.0', 'Spinning', NOW + 1);
  const added = addFact(renamed, 'skills', { value: 'Weaving' }, NOW + 2);
  const again = mergeProfiles(added, pageLater());
  expect(again.skills.map(({ value }) => value)).toEqual(['Spinning', 'Weaving']);
});

test('added twice it is one, and is corrected as one', () => {
  const once = addFact(page, 'skills', { value: 'Lace' }, NOW + 1);
  const twice = addFact(once, 'skills', { value: 'lace' }, NOW + 2);
  const corrected = correctFact(twice, 'skills.1', 'Lace-making', NOW + 3);
  const again = mergeProfiles(mergeProfiles(once, corrected), pageLater());
  expect(again.skills.map(({ value }) => value)).toEqual(['Weaving', 'Lace-making']);
});

test('two devices come to one book, which merging again leaves alone', () => {
  const moved = correctFact(page, 'positions.1.start', '2012', NOW + 1);
  const here = addFact(moved, 'skills', { value: 'Lace' }, NOW + 2);
  const there = correctFact(page, 'positions.1', 'Nurse', NOW + 4);
  const seen = pageLater({ skills: [...page.skills, fact('Lace')] });
  for (const both of [
    mergeProfiles(here, mergeProfiles(there, seen)),
    mergeProfiles(there, here),
  ]) {
    expect(both.skills.map(({ value }) => value)).toEqual(['Weaving', 'Lace']);
    expect(applyCorrections(both, both.corrections ?? [])).toEqual(both);
    expect(mergeProfiles(both, both)).toEqual(both);
  }
});

test('whatever is corrected and added, applying the log again changes nothing', () => {
  const change = fc.record({
    list: fc.constantFrom('positions', 'education', 'certifications', 'skills', 'posts'),
    at: fc.nat({ max: 4 }),
    field: fc.constantFrom('', '.start', '.end', '.employer', '.degree', '.by', '.age'),
    said: fc.boolean(),
    add: fc.boolean(),
  });
  const changed = (
    profile: Profile,
    { list, at, field, said, add }: typeof change extends fc.Arbitrary<infer T> ? T : never,
    index: number,
  ) => {
    // Each word is new: of entries that are made to look alike nobody can tell which is which.
    const dated = field === '.start' || field === '.end';
    const text = said ? (dated ? `${2001 + index}` : `Word ${index}`) : '';
    const main = ENTRY_SHAPES[list as 'posts'].main;
    try {
      return add
        ? addFact(profile, list as 'posts', { [main]: text, start: '1990' }, 5 + index)
        : correctFact(profile, `${list}.${at}${field}`, text, 5 + index);
    } catch (error) {
      if (error instanceof NotCorrectableError) return profile;
      throw error;
    }
  };
  const changes = fc.array(change, { maxLength: 8 });
  fc.assert(
    fc.property(arbitraryProfile(1), arbitraryProfile(99), changes, (older, newer, all) => {
      const profile = all.reduce(changed, older);
      expect(applyCorrections(profile, profile.corrections ?? [])).toEqual(profile);
      const merged = mergeProfiles(profile, newer);
      expect(mergeProfiles(merged, newer)).toEqual(merged);
    }),
    { numRuns: 500 },
  );
});
