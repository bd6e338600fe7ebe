import type { Confidence, Fact, FactSource, SectionName } from '../../../profile/fact.ts';
import type { Period, YearMonth } from '../../../profile/period.ts';
import type { Profile } from '../../../profile/profile.ts';
import { TEXTS } from '../texts.ts';

/** One fact as a line on the screen. */
export interface FactRow {
  readonly value: string;
  readonly source: FactSource;
  readonly confidence: Confidence;
  /** Other values the page gives for it. */
  readonly disagrees: readonly string[];
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

function moment({ year, month }: YearMonth): string {
  return month === undefined ? `${year}` : `${MONTH.format(Date.UTC(year, month - 1))} ${year}`;
}

/** A period as people write it: `Mar 2019 to now`. */
function spell(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  const start = period.start && moment(period.start);
  const end = period.current ? TEXTS.now : period.end && moment(period.end);
  return start && end ? `${start} to ${end}` : (start ?? end);
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join(', ');
}

function row<T>(fact: Fact<T>, value: string): FactRow {
  return {
    value,
    source: fact.source,
    confidence: fact.confidence,
    disagrees: (fact.disagrees ?? []).map(other => other.value),
  };
}

function rowsOf<T>(
  facts: Fact<T> | readonly Fact<T>[] | undefined,
  say: (value: T) => string,
): readonly FactRow[] {
  if (facts === undefined) return [];
  const list: readonly Fact<T>[] = 'value' in facts ? [facts] : facts;
  return list.map(fact => row(fact, say(fact.value)));
}

/** Every fact of a profile as a line, by the part of the page it came from. */
export function factRows(
  profile: Profile,
): ReadonlyMap<SectionName | 'sender', readonly FactRow[]> {
  const named = (item: { name: string; by?: string; period?: Period }) =>
    join(item.name, item.by, spell(item.period));
  const plain = (text: string) => text;
  const rows = [
    ...rowsOf(profile.name, name => join(name.title, name.full)),
    ...rowsOf(profile.pronouns, plain),
    ...rowsOf(profile.headline, plain),
    ...rowsOf(profile.place, plain),
    ...rowsOf(profile.pinnedEmployer, plain),
    ...rowsOf(profile.pinnedSchool, plain),
    ...rowsOf(profile.openToWork, plain),
    ...rowsOf(profile.mutuals, ({ names, others }) =>
      join(...names, others > 0 ? `+${others}` : undefined),
    ),
    ...rowsOf(profile.degree, degree => TEXTS.degrees[degree]),
    ...rowsOf(profile.connection, state => TEXTS.connections[state]),
    ...rowsOf(profile.followers, TEXTS.followers),
    ...rowsOf(profile.about, plain),
    ...rowsOf(profile.positions, p =>
      join(p.title, p.employer, p.employment, p.place, spell(p.period)),
    ),
    ...rowsOf(profile.education, e => join(e.school, e.degree, e.field, spell(e.period))),
    ...rowsOf(profile.skills, plain),
    ...rowsOf(profile.certifications, named),
    ...rowsOf(profile.languages, l => join(l.name, l.proficiency)),
    ...rowsOf(profile.volunteering, named),
    ...rowsOf(profile.publications, named),
    ...rowsOf(profile.featured, named),
    ...rowsOf(profile.posts, post => join(post.age, post.text)),
  ];
  const parts = new Map<SectionName | 'sender', FactRow[]>();
  for (const line of rows) {
    const part = parts.get(line.source.section);
    if (part === undefined) parts.set(line.source.section, [line]);
    else part.push(line);
  }
  return parts;
}
