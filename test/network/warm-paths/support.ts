import type { Acquaintance } from '../../../src/network/acquaintance.ts';
import type { Fact } from '../../../src/profile/fact.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { person } from '../../store/support.ts';

/** An acquaintance of the sender's, as an export gives them. */
export function known(
  first: string,
  employer: string,
  more: Partial<Acquaintance> = {},
): Acquaintance {
  return { id: first, first, last: 'Brandt', employer, title: '', ...more };
}

/** A fact read from the top of a page. */
export function fact<T>(value: T): Fact<T> {
  return {
    value,
    source: { section: 'top', how: 'heading' },
    confidence: 'high',
    capturedAt: 0,
  };
}

/** Maya: designer at Northwind Labs, once a nurse at St. Brigid Hospital, from the University of Elmstead. */
export function maya(more: Partial<Profile> = {}): Profile {
  return {
    ...person('maya-okonkwo', 'Maya Okonkwo'),
    positions: [
      fact({ title: 'Product Designer', employer: 'Northwind Labs', period: { current: true } }),
      fact({ title: 'Nurse', employer: 'St. Brigid Hospital', period: { current: false } }),
    ],
    education: [fact({ school: 'University of Elmstead' })],
    mutuals: fact({ names: ['Priya Nair', 'Tomás'], others: 2 }),
    ...more,
  };
}

/** Somebody whose profile the sender has read. */
export function read(
  full: string,
  places: { readonly now?: string; readonly before?: string; readonly school?: string },
): Profile {
  const position = (employer: string, current: boolean) =>
    fact({ title: 'Analyst', employer, period: { current } });
  return {
    ...person(full.toLowerCase().replace(' ', '-'), full),
    positions: [
      ...(places.now === undefined ? [] : [position(places.now, true)]),
      ...(places.before === undefined ? [] : [position(places.before, false)]),
    ],
    education: places.school === undefined ? [] : [fact({ school: places.school })],
  };
}
