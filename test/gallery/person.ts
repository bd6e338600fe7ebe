import { profileKey } from '../../src/profile/address.ts';
import type { Fact, SectionName } from '../../src/profile/fact.ts';
import type { Period, YearMonth } from '../../src/profile/period.ts';
import type { PersonName, Profile } from '../../src/profile/profile.ts';

/** When the gallery's people were read. */
export const GALLERY_NOW = Date.UTC(2026, 10, 23, 9);

/** Title, employer, start and end, as `2019-04`, `2019` or `now`. */
export type Job = readonly [title: string, employer?: string, start?: string, end?: string];

/** A fictional person in few words; everything but the name may be missing. */
export interface Sketch {
  readonly name: string;
  /** First name where it is not the first word of the name. */
  readonly first?: string;
  readonly title?: string;
  readonly headline?: string;
  readonly place?: string;
  readonly about?: string;
  readonly jobs?: readonly Job[];
  readonly schools?: readonly (readonly [school: string, degree?: string, field?: string])[];
  readonly languages?: readonly string[];
  readonly volunteering?: readonly (readonly [name: string, by: string])[];
  readonly publications?: readonly (readonly [name: string, by?: string])[];
  readonly featured?: readonly string[];
  readonly posts?: readonly string[];
  readonly mutuals?: readonly string[];
  readonly degree?: 1 | 2 | 3;
}

function fact<T>(value: T, section: SectionName): Fact<T> {
  return {
    value,
    source: { section, how: 'gallery' },
    confidence: 'high',
    capturedAt: GALLERY_NOW,
  };
}

function facts<S, T>(
  items: readonly S[] | undefined,
  section: SectionName,
  make: (item: S) => T,
): Fact<T>[] {
  return (items ?? []).map(item => fact(make(item), section));
}

function yearMonth(text: string | undefined): YearMonth | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  return month === undefined
    ? { year: Number(year) }
    : { year: Number(year), month: Number(month) };
}

function period(start: string | undefined, end: string | undefined): { period?: Period } {
  if (start === undefined) return {};
  const from = yearMonth(start);
  const to = yearMonth(end);
  return {
    period: { current: end === 'now', ...(from && { start: from }), ...(to && { end: to }) },
  };
}

function nameOf({ name, first, title }: Sketch): PersonName {
  const words = name.split(' ');
  const last = words.at(-1);
  return {
    full: name,
    first: first ?? words[0] ?? name,
    ...(last !== undefined && words.length > 1 ? { last } : {}),
    ...(title === undefined ? {} : { title }),
  };
}

/** The profile of a fictional person. */
export function person(sketch: Sketch): Profile {
  const slug = sketch.name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  const url = new URL(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`);
  const { headline, place, about, mutuals, degree } = sketch;
  return {
    key: profileKey(url),
    address: url.href,
    name: fact(nameOf(sketch), 'top'),
    degree: fact(degree ?? 2, 'top'),
    ...(headline === undefined ? {} : { headline: fact(headline, 'top') }),
    ...(place === undefined ? {} : { place: fact(place, 'top') }),
    ...(about === undefined ? {} : { about: fact(about, 'about') }),
    ...(mutuals === undefined ? {} : { mutuals: fact({ names: mutuals, others: 3 }, 'top') }),
    positions: facts(sketch.jobs, 'experience', ([title, employer, start, end]) => ({
      title,
      ...(employer === undefined ? {} : { employer }),
      ...period(start, end),
    })),
    education: facts(sketch.schools, 'education', ([school, degreeName, field]) => ({
      school,
      ...(degreeName === undefined ? {} : { degree: degreeName }),
      ...(field === undefined ? {} : { field }),
    })),
    skills: [],
    certifications: [],
    languages: facts(sketch.languages, 'languages', name => ({ name })),
    volunteering: facts(sketch.volunteering, 'volunteering', ([name, by]) => ({ name, by })),
    publications: facts(sketch.publications, 'publications', ([name, by]) => ({
      name,
      ...(by === undefined ? {} : { by }),
    })),
    featured: facts(sketch.featured, 'featured', name => ({ name })),
    posts: facts(sketch.posts, 'activity', text => ({ text, age: '2w', ageDays: 14 })),
  };
}
