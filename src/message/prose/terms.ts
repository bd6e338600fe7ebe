import type { FactRef } from '../../profile/fact-ref.ts';
import type { Insight, InsightKind } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';

/**
 * Something a letter names that each language says in its own way. `english` is how it is
 * known inside the house, and the name by which another language finds its own word.
 */
export type Term =
  /** A role, with its title as the person wrote it. */
  | { readonly kind: 'role'; readonly title: string; readonly english: string }
  /**
   * A field of work or study; a subject that runs through several jobs; an organisation,
   * with the article English gives it; a language; "founded" or "co-founded".
   */
  | {
      readonly kind: 'field' | 'theme' | 'organisation' | 'language' | 'founding';
      readonly english: string;
    };

/** A term as a language says it in a sentence; nothing where it cannot, and the sentence is left out. */
export type Say = (term: Term) => string | undefined;

/** What the values of insights are; all others are words of the page, the same in every language. */
const KINDS: Readonly<Record<string, Term['kind']>> = {
  role: 'role',
  from: 'role',
  to: 'role',
  field: 'field',
  fromField: 'field',
  toField: 'field',
  study: 'field',
  theme: 'theme',
  employer: 'organisation',
  fromEmployer: 'organisation',
  toEmployer: 'organisation',
  organisation: 'organisation',
  language: 'language',
};

/** What `line` is: their own words about themselves, save in these. */
const LINES: Partial<Readonly<Record<InsightKind, Term['kind']>>> = {
  'first-of-kind': 'role',
  founder: 'founding',
};

/** The values of an insight as a language says them, without those it cannot say. */
export function valuesSaid(
  insight: Insight,
  profile: Profile,
  say: Say,
): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [name, english] of Object.entries(insight.values)) {
    const kind = name === 'line' ? LINES[insight.kind] : KINDS[name];
    const words = kind === undefined ? english : say(termOf(kind, name, insight, profile, english));
    if (words !== undefined) said[name] = words;
  }
  return said;
}

function termOf(
  kind: Term['kind'],
  name: string,
  { evidence }: Insight,
  profile: Profile,
  english: string,
): Term {
  if (kind !== 'role') return { kind, english };
  // What somebody is stands in the first fact, what they were before in the second.
  const title = titleAt(profile, name === 'from' ? evidence[1] : evidence[0]);
  return { kind, title: title ?? english, english };
}

/** The title in a fact about work, as it was written. */
function titleAt(profile: Profile, ref: FactRef | undefined): string | undefined {
  const [list, index] = ref?.split('.') ?? [];
  const at = Number(index);
  if (list === 'positions') return profile.positions[at]?.value.title;
  return list === 'volunteering' ? profile.volunteering[at]?.value.name : undefined;
}
