import { profileKey } from '../../../src/profile/address.ts';
import type { Fact, SectionName } from '../../../src/profile/fact.ts';
import type { Period } from '../../../src/profile/period.ts';
import type { Position, Profile } from '../../../src/profile/profile.ts';

/** The present of all hand-written people: 16 November 2026. */
export const NOW = Date.UTC(2026, 10, 16, 9);

/** A fact as the reader would state it. */
export function fact<T>(value: T, section: SectionName = 'top'): Fact<T> {
  return { value, source: { section, how: 'test' }, confidence: 'high', capturedAt: NOW };
}

/** `2015-03`, `2015` and so on until the end, or until now when there is none. */
export function period(start: string, end?: string): Period {
  return end === undefined
    ? { start: yearMonth(start), current: true }
    : { start: yearMonth(start), end: yearMonth(end), current: false };
}

function yearMonth(text: string): { year: number; month?: number } {
  const [year = '', month] = text.split('-');
  return month === undefined
    ? { year: Number(year) }
    : { year: Number(year), month: Number(month) };
}

/** One job. */
export function job(
  title: string,
  employer: string | undefined,
  start: string,
  end?: string,
): Fact<Position> {
  return fact(
    { title, ...(employer === undefined ? {} : { employer }), period: period(start, end) },
    'experience',
  );
}

/** A person with nothing but a name, and whatever else is given. */
export function person(first: string, last: string, rest: Partial<Profile> = {}): Profile {
  const slug = `${first}-${last}`.toLowerCase().replace(/[^a-z]+/g, '-');
  const url = new URL(`https://www.linkedin.com/in/${slug}/`);
  return {
    key: profileKey(url),
    address: url.href,
    name: fact({ full: `${first} ${last}`, first, last }),
    positions: [],
    education: [],
    skills: [],
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: [],
    ...rest,
  };
}
