import type { Confidence, Fact, FactSource, SectionName } from '../../../profile/fact.ts';
import type { FactRef } from '../../../profile/fact-ref.ts';
import type { Period } from '../../../profile/period.ts';
import type { Profile } from '../../../profile/profile.ts';
import { TEXTS } from '../texts.ts';
import { spellPeriod } from './spell-period.ts';

/** One fact as a line on the screen. */
export interface FactRow {
  readonly ref: FactRef;
  readonly value: string;
  /** The same with what tells it apart and no more, where there is more. */
  readonly brief: string;
  readonly source: FactSource;
  readonly confidence: Confidence;
  /** Other values the page gives for it. */
  readonly disagrees: readonly string[];
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join(', ');
}

function row<T>(ref: FactRef, fact: Fact<T>, value: string, brief = value): FactRow {
  return {
    ref,
    value,
    brief,
    source: fact.source,
    confidence: fact.confidence,
    disagrees: (fact.disagrees ?? []).map(other => other.value),
  };
}

function one<T>(
  ref: FactRef,
  fact: Fact<T> | undefined,
  say: (value: T) => string,
): readonly FactRow[] {
  return fact === undefined ? [] : [row(ref, fact, say(fact.value))];
}

function each<T>(
  list: string,
  facts: readonly Fact<T>[],
  say: (value: T) => string,
  brief = say,
): readonly FactRow[] {
  return facts.map((fact, index) =>
    row(`${list}.${index}`, fact, say(fact.value), brief(fact.value)),
  );
}

const plain = (text: string) => text;

function sayNamed(item: { name: string; by?: string; period?: Period }): string {
  return join(item.name, item.by, spellPeriod(item.period));
}

/** Every fact of a profile as a line, in the order of the page. */
export function rowsOf(profile: Profile): readonly FactRow[] {
  return [
    ...one('name', profile.name, name => join(name.title, name.full)),
    ...one('pronouns', profile.pronouns, plain),
    ...one('headline', profile.headline, plain),
    ...one('place', profile.place, plain),
    ...one('pinnedEmployer', profile.pinnedEmployer, plain),
    ...one('pinnedSchool', profile.pinnedSchool, plain),
    ...one('openToWork', profile.openToWork, plain),
    ...one('mutuals', profile.mutuals, ({ names, others }) =>
      join(...names, others > 0 ? `+${others}` : undefined),
    ),
    ...one('degree', profile.degree, degree => TEXTS.degrees[degree]),
    ...one('connection', profile.connection, state => TEXTS.connections[state]),
    ...one('followers', profile.followers, TEXTS.followers),
    ...one('about', profile.about, plain),
    ...each(
      'positions',
      profile.positions,
      p => join(p.title, p.employer, p.employment, p.place, spellPeriod(p.period)),
      p => join(p.title, p.employer, spellPeriod(p.period)),
    ),
    ...each('education', profile.education, e =>
      join(e.school, e.degree, e.field, spellPeriod(e.period)),
    ),
    ...each('skills', profile.skills, plain),
    ...each('certifications', profile.certifications, sayNamed),
    ...each('languages', profile.languages, l => join(l.name, l.proficiency)),
    ...each('volunteering', profile.volunteering, sayNamed),
    ...each('publications', profile.publications, sayNamed),
    ...each('featured', profile.featured, sayNamed),
    ...each('posts', profile.posts, post => join(post.age, post.text)),
  ];
}

/** Lists and texts that have a part of the page of their own; everything else is at its top. */
const PARTS: Readonly<Record<string, SectionName>> = {
  about: 'about',
  positions: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  languages: 'languages',
  volunteering: 'volunteering',
  publications: 'publications',
  featured: 'featured',
  posts: 'activity',
};

/** Part of the page a line belongs to; one that was set right stays where it was. */
export function partOf({ ref, source }: FactRow): SectionName {
  if (source.section !== 'sender') return source.section;
  return PARTS[ref.split('.')[0] ?? ''] ?? 'top';
}

/** Every fact of a profile as a line, by the part of the page it belongs to. */
export function factRows(profile: Profile): ReadonlyMap<SectionName, readonly FactRow[]> {
  const parts = new Map<SectionName, FactRow[]>();
  for (const line of rowsOf(profile)) {
    const name = partOf(line);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [line]);
    else part.push(line);
  }
  return parts;
}
