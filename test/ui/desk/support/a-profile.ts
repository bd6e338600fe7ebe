import { profileKey } from '../../../../src/profile/address.ts';
import type { Confidence, Fact, SectionName } from '../../../../src/profile/fact.ts';
import type { Position, Profile } from '../../../../src/profile/profile.ts';
import type { ProfileReading } from '../../../../src/profile/reading.ts';

/** Noon on Monday, 9 November 2026, where the tests run. */
export const NOW = new Date(2026, 10, 9, 12, 0).getTime();

export function fact<T>(
  value: T,
  section: SectionName = 'top',
  confidence: Confidence = 'high',
): Fact<T> {
  return { value, source: { section, how: 'heading' }, confidence, capturedAt: NOW };
}

function position(title: string, employer: string, from: number, to?: number): Fact<Position> {
  return fact(
    {
      title,
      employer,
      period: {
        start: { year: from, month: 3 },
        current: to === undefined,
        ...(to === undefined ? {} : { end: { year: to, month: 2 } }),
      },
    },
    'experience',
    'medium',
  );
}

/** A museum curator who does not exist. */
export function aProfile(slug = 'ilse-marand', changes: Partial<Profile> = {}): Profile {
  const url = new URL(`https://www.linkedin.com/in/${slug}/`);
  return {
    key: profileKey(url),
    address: url.href,
    name: fact({ full: 'Ilse Marand', first: 'Ilse', last: 'Marand' }),
    headline: fact('Curator of textiles at the Museum of Everyday Things'),
    place: fact('Ghent, Belgium'),
    about: fact('I look after what people wore to work.', 'about', 'medium'),
    positions: [
      position('Curator of textiles', 'Museum of Everyday Things', 2020),
      position('Ward nurse', "St Brannoc's Hospital", 2011, 2020),
    ],
    education: [fact({ school: 'Ghent School of Care', degree: 'Nursing' }, 'education')],
    skills: [fact('Weaving', 'skills', 'low')],
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: [],
    ...changes,
  };
}

export function aReading(profile: Profile = aProfile()): ProfileReading {
  return {
    kind: 'profile',
    layout: 'sdui',
    profile,
    sections: {
      top: { state: 'found' },
      about: { state: 'found' },
      experience: { state: 'truncated', shown: 2 },
      education: { state: 'found' },
      skills: { state: 'found' },
      volunteering: { state: 'not-loaded' },
      languages: { state: 'empty' },
    },
    selfCheck: {},
  };
}
