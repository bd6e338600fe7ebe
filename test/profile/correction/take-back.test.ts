import { expect, test } from 'vitest';
import { correctFact, liftCorrection } from '../../../src/profile/correction/correct-fact.ts';
import { correctionsBehind } from '../../../src/profile/correction/take-back.ts';
import { mergeProfiles } from '../../../src/profile/merge/merge-profiles.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { aProfile, fact, NOW } from '../../ui/desk/support/a-profile.ts';

/** Everything that was corrected about one fact, taken back as a screen does it: newest first. */
function takenBack(profile: Profile, ref: string, at: number): Profile {
  return correctionsBehind(profile, ref).reduce(
    (before, correction) => liftCorrection(before, correction, at),
    profile,
  );
}

const page = aProfile('ilse-marand', { featured: [fact({ name: 'Aprons', by: 'A Press' })] });

test.each([
  ['headline', 'Head of everything'],
  ['name', 'Elsa Marand'],
  ['name.first', 'Els'],
  ['about', ''],
  ['positions.0', 'Keeper of cloth'],
  ['positions.1.employer', 'Another House'],
  ['education.0.degree', ''],
  ['skills.0', 'Spinning'],
  ['featured.0.by', 'B Press'],
])('%s corrected to "%s" reads as before once it is taken back', (ref, text) => {
  const corrected = correctFact(page, ref, text, NOW + 1);
  expect(corrected).not.toMatchObject(page);
  const [field = ''] = ref.split('.');
  const back = takenBack(corrected, text === '' && ref === 'about' ? 'about' : ref, NOW + 2);
  if (ref === 'education.0.degree') {
    expect(back.education[0]?.value).toEqual(page.education[0]?.value);
    return;
  }
  const values = (profile: Profile) =>
    [Reflect.get(profile, field)].flat().map((one: { value: unknown }) => one.value);
  expect(values(back)).toEqual(values(page));
});

test('taken back it stays so in the book, although the book still holds the correction', () => {
  const stored = mergeProfiles(page, correctFact(page, 'headline', 'Mine', NOW + 1));
  const back = takenBack(stored, 'headline', NOW + 2);
  const kept = mergeProfiles(stored, back);
  expect(kept.headline?.value).toBe(page.headline?.value);
  expect(kept.headline?.source.section).toBe('top');
  const read = aProfile('ilse-marand', { headline: { ...fact('Newer'), capturedAt: NOW + 9 } });
  expect(mergeProfiles(kept, read).headline?.value).toBe('Newer');
});

test('a title and an employer of one entry are taken back together', () => {
  const titled = correctFact(page, 'positions.0', 'Keeper', NOW + 1);
  const both = correctFact(titled, 'positions.0.employer', 'A House', NOW + 1);
  expect(correctionsBehind(both, 'positions.0').map(({ field }) => field)).toEqual([
    'employer',
    'title',
  ]);
  const stored = mergeProfiles(page, both);
  const kept = mergeProfiles(stored, takenBack(stored, 'positions.0', NOW + 2));
  expect(kept.positions.map(({ value }) => value)).toEqual(
    page.positions.map(({ value }) => value),
  );
});

test('corrected twice, it goes back to what the page said', () => {
  const once = correctFact(page, 'headline', 'One', NOW + 1);
  const twice = correctFact(once, 'headline', 'Two', NOW + 2);
  expect(takenBack(twice, 'headline', NOW + 3).headline?.value).toBe(page.headline?.value);
});

test('a fact nobody corrected has nothing behind it', () => {
  const corrected = correctFact(page, 'positions.0', 'Keeper', NOW);
  expect(correctionsBehind(corrected, 'positions.1')).toEqual([]);
  expect(correctionsBehind(corrected, 'headline')).toEqual([]);
});
