import fc from 'fast-check';
import { profileKey } from '../../../src/profile/address.ts';
import type { Fact } from '../../../src/profile/fact.ts';
import type { Profile } from '../../../src/profile/profile.ts';

/** Key shared by all profiles drawn here. */
const KEY = profileKey(new URL('https://www.linkedin.com/in/amina-yusuf/'));

const words = fc.constantFrom('Nurse', 'Curator', 'Judge', 'Electrician', 'St Brigid', 'Gallery');
const year = fc.option(fc.integer({ min: 1990, max: 1995 }), { nil: undefined });
const period = year.map(start => ({
  ...(start === undefined ? {} : { start: { year: start } }),
  current: false,
}));

/** A fact read from a page at `at`, of either useful confidence. */
function factOf<T>(value: fc.Arbitrary<T>, at: number): fc.Arbitrary<Fact<T>> {
  return fc
    .tuple(value, fc.constantFrom('high' as const, 'medium' as const))
    .map(([of, confidence]) => ({
      value: of,
      source: { section: 'top' as const, how: 'heading' },
      confidence,
      capturedAt: at,
    }));
}

/** Any reading of one and the same person at one moment. */
export function arbitraryProfile(at: number): fc.Arbitrary<Profile> {
  const list = <T>(value: fc.Arbitrary<T>) => fc.array(factOf(value, at), { maxLength: 4 });
  const named = fc.record({ name: words, period });
  return fc.record(
    {
      key: fc.constant(KEY),
      address: fc.constant('https://www.linkedin.com/in/amina-yusuf/'),
      name: factOf(fc.constant({ full: 'Amina Yusuf', first: 'Amina', last: 'Yusuf' }), at),
      headline: factOf(words, at),
      about: factOf(words, at),
      place: factOf(words, at),
      followers: factOf(fc.nat(), at),
      positions: list(fc.record({ title: words, employer: words, period })),
      education: list(fc.record({ school: words, period })),
      skills: list(words),
      certifications: list(named),
      languages: list(fc.record({ name: words })),
      volunteering: list(named),
      publications: list(named),
      featured: list(named),
      posts: list(fc.record({ text: words })),
    },
    {
      requiredKeys: [
        'key',
        'address',
        'name',
        'positions',
        'education',
        'skills',
        'certifications',
        'languages',
        'volunteering',
        'publications',
        'featured',
        'posts',
      ],
    },
  );
}
