import { parseName } from '../../../profile/names/parse-name.ts';
import type { RefusalReason } from '../../../profile/reading.ts';
import { fold } from '../../text/clean.ts';
import type { PageText } from '../page-text.ts';
import type { PersonClaim } from './person-claim.ts';

/** All that a page says about one person, most trusted first. */
export interface Chosen {
  readonly claims: readonly PersonClaim[];
  /** Places outside the data that show the same name: `heading`, `title`. */
  readonly shownIn: readonly string[];
}

/** A name for comparison: titles, credentials and case aside. */
export function nameKey(name: string): string {
  return fold(parseName(name)?.full ?? name);
}

interface Candidate {
  readonly key: string;
  readonly claims: readonly PersonClaim[];
  /** The name is a heading, or a part of the title, and nothing else. */
  readonly exact: boolean;
  /** The name stands among other words there. */
  readonly within: boolean;
  readonly shownIn: readonly string[];
}

function candidates(claims: readonly PersonClaim[], text: PageText): readonly Candidate[] {
  const byName = new Map<string, PersonClaim[]>();
  for (const claim of claims) {
    const key = nameKey(claim.name);
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), claim]);
  }
  return [...byName].map(([key, of]) => {
    const isName = (shown: string) => nameKey(shown) === key;
    const holdsName = (shown: string) =>
      key.includes(' ') && ` ${fold(shown)} `.includes(` ${key} `);
    const heading = text.headings.some(isName);
    const title = text.titles.some(isName);
    const within = text.headings.some(holdsName) || text.titles.some(holdsName);
    const places = [
      ...(heading || text.headings.some(holdsName) ? ['heading'] : []),
      ...(title || text.titles.some(holdsName) ? ['title'] : []),
    ];
    return { key, claims: of, exact: heading || title, within, shownIn: places };
  });
}

/** The only one of some candidates, or `undefined` when there are none or several. */
function only(of: readonly Candidate[]): Candidate | undefined {
  return of.length === 1 ? of[0] : undefined;
}

/**
 * Whom a page is about, when that is certain: the page's own data says so, or one of
 * the people it describes is its heading or title. A reason for refusing otherwise,
 * since a letter to the wrong person is the worst this product could do.
 */
export function choosePerson(
  claims: readonly PersonClaim[],
  text: PageText,
): Chosen | RefusalReason {
  const people = candidates(claims, text);
  const mains = people.filter(person => person.claims.some(claim => claim.main));
  const exact = people.filter(person => person.exact);
  const within = people.filter(person => person.within);
  if (people.length === 0) return 'not-a-profile';
  const main = only(mains);
  if (main !== undefined) {
    const rival = exact.some(person => person !== main) && !main.exact;
    return rival ? 'two-identities' : main;
  }
  if (mains.length > 1) return only(mains.filter(person => person.exact)) ?? 'two-identities';
  if (exact.length > 0) return only(exact) ?? 'two-identities';
  if (within.length > 0) return only(within) ?? 'two-identities';
  return people.length > 1 ? 'two-identities' : 'not-a-profile';
}
