import { profileKey } from '../../src/profile/address.ts';
import type { Fact } from '../../src/profile/fact.ts';
import type { ProfileReading } from '../../src/profile/reading.ts';

/** A fact from the top card, as the reader would state it. */
export function topFact<T>(value: T): Fact<T> {
  return {
    value,
    source: { section: 'top', how: 'heading' },
    confidence: 'high',
    capturedAt: 1_790_000_000_000,
  };
}

const ADDRESS = 'https://www.linkedin.com/in/tove-nilsen-77/';

/** A reading with one of everything that has rules of its own. Fictional. */
export const READING: ProfileReading = {
  kind: 'profile',
  layout: 'sdui',
  profile: {
    key: profileKey(new URL(ADDRESS)),
    address: ADDRESS,
    name: topFact({ full: 'Tove Nilsen', first: 'Tove', last: 'Nilsen' }),
    degree: topFact<2>(2),
    connection: topFact<'connectable'>('connectable'),
    headline: {
      ...topFact('Electrician'),
      agrees: ['title'],
      disagrees: [{ how: 'x', value: 'y' }],
    },
    positions: [
      topFact({
        title: 'Electrician',
        employer: 'Fjord Kraft',
        employerPath: '/company/1/',
        period: { start: { year: 2019, month: 4 }, current: true },
      }),
    ],
    education: [],
    skills: [topFact('Heat pumps')],
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: [topFact({ text: 'On wiring old houses.', ageDays: 14, path: '/feed/update/1' })],
    mutuals: topFact({ names: ['Ida'], others: 3 }),
  },
  sections: { top: { state: 'found' }, experience: { state: 'truncated', shown: 1 } },
  selfCheck: { 'top-card': 1 },
};
