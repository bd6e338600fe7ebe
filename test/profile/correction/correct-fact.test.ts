import { describe, expect, it } from 'vitest';
import { profileKey } from '../../../src/profile/address.ts';
import {
  correctFact,
  liftCorrection,
  NotCorrectableError,
} from '../../../src/profile/correction/correct-fact.ts';
import type { Fact } from '../../../src/profile/fact.ts';
import { mergeProfiles } from '../../../src/profile/merge/merge-profiles.ts';
import type { Profile } from '../../../src/profile/profile.ts';

function read<T>(value: T, at: number): Fact<T> {
  return {
    value,
    source: { section: 'top', how: 'heading' },
    confidence: 'high',
    capturedAt: at,
  };
}

/** Amina Yusuf as her page reads at a moment. */
function amina(at: number): Profile {
  return {
    key: profileKey(new URL('https://www.linkedin.com/in/amina-yusuf/')),
    address: 'https://www.linkedin.com/in/amina-yusuf/',
    name: read({ full: 'Amina Yusuf', first: 'Amina', last: 'Yusuf' }, at),
    headline: read('Nurse', at),
    mutuals: read({ names: ['Jonas'], others: 2 }, at),
    positions: [
      read({ title: 'Nurse', employer: 'St Brigid', period: { current: true } }, at),
      read({ title: 'Carer', employer: 'Linden House' }, at),
    ],
    education: [],
    skills: [read('Triage', at), read('Excel', at)],
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: [read({ text: 'On night shifts.' }, at)],
  };
}

describe('correcting a fact', () => {
  it('replaces a headline by the sender’s word and says so', () => {
    const headline = correctFact(amina(1), 'headline', '  Paediatric\u202E nurse ', 5).headline;
    expect(headline).toEqual({
      value: 'Paediatric nurse',
      source: { section: 'sender', how: 'corrected' },
      confidence: 'high',
      capturedAt: 5,
    });
  });

  it('adds a fact that the page did not have', () => {
    expect(correctFact(amina(1), 'place', 'Ghent', 5).place?.value).toBe('Ghent');
  });

  it('keeps a removed fact away when the page is read again', () => {
    const removed = correctFact(amina(1), 'headline', ' ', 5);
    expect(removed.headline).toBeUndefined();
    expect(mergeProfiles(removed, amina(9)).headline).toBeUndefined();
    expect(
      mergeProfiles(correctFact(amina(1), 'mutuals', '', 5), amina(9)).mutuals,
    ).toBeUndefined();
  });

  it('lets the sender change their mind, even with the clock set back', () => {
    const once = correctFact(amina(1), 'headline', '', 5);
    const twice = correctFact(once, 'headline', 'Ward sister', 3);
    expect(mergeProfiles(twice, amina(9)).headline?.value).toBe('Ward sister');
    expect(twice.corrections).toHaveLength(1);
  });

  it('brings the page’s own word back once a correction is taken back', () => {
    const removed = correctFact(amina(1), 'headline', '', 5);
    const [correction] = removed.corrections ?? [];
    if (correction === undefined) throw new Error('the removal was not remembered');
    const lifted = liftCorrection(removed, correction, 6);
    expect(mergeProfiles(lifted, amina(9)).headline?.value).toBe('Nurse');
    expect(mergeProfiles(removed, mergeProfiles(lifted, amina(9))).headline?.value).toBe('Nurse');
  });

  it('follows an entry through two corrections and keeps what is new on the page', () => {
    const once = correctFact(amina(1), 'positions.0.title', 'Ward sister', 5);
    const twice = correctFact(once, 'positions.0.employer', 'St Brigid Hospital', 6);
    const later = amina(9);
    const [nurse, carer] = later.positions;
    if (nurse === undefined || carer === undefined) throw new Error('fixture');
    const ended = {
      ...nurse,
      value: { ...nurse.value, period: { end: { year: 2025 }, current: false } },
    };
    const merged = mergeProfiles(twice, { ...later, positions: [ended, carer] });
    expect(merged.positions.map(fact => fact.value)).toEqual([
      {
        title: 'Ward sister',
        employer: 'St Brigid Hospital',
        period: { end: { year: 2025 }, current: false },
      },
      { title: 'Carer', employer: 'Linden House' },
    ]);
    expect(merged.positions[0]?.source.section).toBe('sender');
    expect(merged.positions[1]?.source.section).toBe('top');
  });

  it('removes an entry for good, by itself or by emptying what it is about', () => {
    for (const ref of ['positions.1', 'positions.1.title']) {
      const merged = mergeProfiles(correctFact(amina(1), ref, '', 5), amina(9));
      expect(merged.positions.map(fact => fact.value.title)).toEqual(['Nurse']);
    }
    const merged = mergeProfiles(correctFact(amina(1), 'posts.0', '', 5), amina(9));
    expect(merged.posts).toEqual([]);
  });

  it('removes one part of an entry only', () => {
    const corrected = correctFact(amina(1), 'positions.1.employer', '', 5);
    expect(corrected.positions[1]?.value).toEqual({ title: 'Carer' });
    expect(mergeProfiles(corrected, amina(9)).positions.map(fact => fact.value.employer)).toEqual([
      'St Brigid',
      undefined,
    ]);
  });

  it('corrects a skill, which is plain text', () => {
    const merged = mergeProfiles(correctFact(amina(1), 'skills.1', 'Spreadsheets', 5), amina(9));
    expect(merged.skills.map(fact => fact.value)).toEqual(['Triage', 'Spreadsheets']);
  });

  it('keeps the given name while it is still part of the name, else takes the new one', () => {
    const merged = mergeProfiles(correctFact(amina(1), 'name', 'Amina B. Yusuf', 5), amina(9));
    expect(merged.name.value).toEqual({ full: 'Amina B. Yusuf', first: 'Amina', last: 'Yusuf' });
    const other = correctFact(amina(1), 'name', 'Aminah Joseph', 5).name.value;
    expect(other).toEqual({ full: 'Aminah Joseph', first: 'Aminah', last: 'Joseph' });
    const alone = correctFact(amina(1), 'name', 'A. Joseph', 5).name.value;
    expect(alone).toEqual({ full: 'A. Joseph', first: 'A. Joseph', last: 'Joseph' });
    expect(correctFact(amina(1), 'name.first', 'Mina', 5).name.value.first).toBe('Mina');
    expect(correctFact(amina(1), 'name.last', '', 5).name.value).toEqual({
      full: 'Amina Yusuf',
      first: 'Amina',
    });
  });

  it.each([
    ['name', ''],
    ['degree', '4'],
    ['connection', 'friends'],
    ['followers', 'many'],
    ['mutuals', ', ;'],
    ['positions.0.start', 'once'],
    ['positions.0.start', 'now'],
    ['positions.0.end', 'Smarch 2019'],
    ['positions.7', 'Judge'],
    ['positions.x', 'Judge'],
    ['positions.0.period', '2020'],
    ['posts.0.path', '/in/somebody/'],
    ['positions.0.employerPath', '/company/1/'],
    ['headline.value', 'Judge'],
    ['__proto__', 'Judge'],
    ['positions.0.__proto__', 'Judge'],
    ['key', 'x'],
    ['corrections', ''],
  ])('refuses %s as %j', (ref, text) => {
    expect(() => correctFact(amina(1), ref, text, 5)).toThrow(NotCorrectableError);
  });
});
