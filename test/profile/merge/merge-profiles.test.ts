import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileKey } from '../../../src/profile/address.ts';
import { correctFact } from '../../../src/profile/correction/correct-fact.ts';
import { DifferentPeopleError, mergeProfiles } from '../../../src/profile/merge/merge-profiles.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { arbitraryProfile } from './arbitrary-profile.ts';

const SINGLES = ['headline', 'about', 'place', 'followers'] as const;
const LISTS = [
  'positions',
  'education',
  'skills',
  'certifications',
  'languages',
  'volunteering',
  'publications',
  'featured',
  'posts',
] as const;

/** Every value of a list, as text, with a dateless twin of each dated one. */
function shown(profile: Profile, list: (typeof LISTS)[number]): string[] {
  return profile[list].map(fact =>
    JSON.stringify(fact.value).replace(/"start":\{"year":\d+\},/, ''),
  );
}

describe('merging two readings of one person', { timeout: 30_000 }, () => {
  it('changes nothing when a reading is merged with itself', () => {
    fc.assert(
      fc.property(arbitraryProfile(1), profile => {
        expect(mergeProfiles(profile, profile)).toEqual(profile);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryProfile(1), arbitraryProfile(2), (older, newer) => {
        const once = mergeProfiles(older, newer);
        expect(mergeProfiles(once, newer)).toEqual(once);
      }),
    );
  });

  it('loses nothing that either reading knew', () => {
    fc.assert(
      fc.property(arbitraryProfile(1), arbitraryProfile(2), (older, newer) => {
        const merged = mergeProfiles(older, newer);
        for (const single of SINGLES) {
          const known = older[single] !== undefined || newer[single] !== undefined;
          expect(merged[single] !== undefined).toBe(known);
        }
        for (const list of LISTS) {
          const values = shown(merged, list);
          for (const value of [...shown(older, list), ...shown(newer, list)]) {
            expect(values).toContain(value);
          }
          expect(merged[list].length).toBeGreaterThanOrEqual(
            Math.max(older[list].length, newer[list].length),
          );
        }
      }),
    );
  });

  it('lets the newest fact hold, whichever side it comes from', () => {
    fc.assert(
      fc.property(arbitraryProfile(1), arbitraryProfile(2), (older, newer) => {
        for (const merged of [mergeProfiles(older, newer), mergeProfiles(newer, older)]) {
          for (const single of SINGLES) {
            expect(merged[single]).toEqual(newer[single] ?? older[single]);
          }
        }
      }),
    );
  });

  it('keeps every correction through any later reading', () => {
    const ref = fc.constantFrom('headline', 'about', 'place', 'pronouns');
    const text = fc.constantFrom('', 'Paediatric nurse', 'they/them');
    fc.assert(
      fc.property(arbitraryProfile(1), arbitraryProfile(9), ref, text, (older, newer, at, as) => {
        const corrected = correctFact(older, at, as, 5);
        const merged = mergeProfiles(corrected, newer);
        const value = merged[at as 'headline']?.value;
        expect(value).toBe(as === '' ? undefined : as);
        expect(mergeProfiles(merged, newer)).toEqual(merged);
      }),
    );
  });

  it('keeps corrected and removed entries as the sender left them', () => {
    fc.assert(
      fc.property(arbitraryProfile(1), fc.constantFrom('', 'Ward sister'), (older, text) => {
        fc.pre(older.positions.length > 0);
        const corrected = correctFact(older, 'positions.0.title', text, 5);
        const again: Profile = {
          ...older,
          positions: older.positions.map(fact => ({ ...fact, capturedAt: 9 })),
        };
        const titles = (profile: Profile) => profile.positions.map(fact => fact.value.title).sort();
        expect(titles(mergeProfiles(corrected, again))).toEqual(titles(corrected));
      }),
    );
  });

  it('refuses two different people', () => {
    fc.assert(
      fc.property(arbitraryProfile(1), arbitraryProfile(2), (older, newer) => {
        const other = { ...newer, key: profileKey(new URL('https://museum.example.invalid/team')) };
        expect(() => mergeProfiles(older, other)).toThrow(DifferentPeopleError);
      }),
      { numRuns: 5 },
    );
  });
});
