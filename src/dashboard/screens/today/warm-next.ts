import type { Acquaintance } from '../../../network/acquaintance.ts';
import {
  byNearness,
  exploringTerms,
  type Near,
  nearExploring,
} from '../../../network/warm-paths/exploring.ts';
import { nameOf } from '../../../network/warm-paths/name-key.ts';
import { POLICY } from '../../../outreach/policy.ts';
import { standingOf } from '../../../outreach/standing.ts';
import { employerClaim } from '../../../profile/employers/employer-claim.ts';
import { employerKey } from '../../../profile/employers/same-employer.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import type { Store } from '../../../store/store.ts';

/** Most entries of each kind: a few are read, a long list is put off. */
const MOST = 2;
/** People asked for per term: enough to choose the nearest from. */
const PER_TERM = 40;
/** How long somebody who opened a door may go without news (A12: three times a year at most). */
const NEWS_AFTER = (365 / POLICY.keepInTouchPerYear) * 86_400_000;

/** Somebody of the sender's network who works where the sender is exploring. */
export interface NearPerson {
  readonly name: string;
  readonly why: string;
  readonly address?: string;
}

/** An employer where the sender knows somebody and has talked to nobody. */
export interface WarmPlace {
  readonly employer: string;
  readonly known: readonly string[];
}

/** What the sender's own network adds to where the next conversations can come from (A15). */
export interface WarmNext {
  readonly near: readonly NearPerson[];
  readonly places: readonly WarmPlace[];
  /** Former introducers who have not heard for long. */
  readonly introducers: readonly PersonRow[];
  /** Whom the sender knows at the employer of somebody read and not written to, by their key. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Whether somebody may be proposed: not while a conversation with them is under way, nor after a no. */
async function isOpenTo(store: Store, { key }: Acquaintance): Promise<boolean> {
  if (key === undefined) return true;
  const { state } = standingOf(await store.eventsOf(key));
  return state === 'new' || state === 'noticed';
}

/** People of the network near what the sender is exploring, nearest first. */
async function nearOnes(store: Store, exploring: string): Promise<readonly Near[]> {
  const found = await Promise.all(
    exploringTerms(exploring).map(term => store.acquaintancesWithWords(term, PER_TERM)),
  );
  const people = new Map(found.flat().map(person => [person.id, person]));
  return [...people.values()]
    .flatMap(person => nearExploring(person, exploring) ?? [])
    .sort(byNearness);
}

function asNear({ person, why }: Near): NearPerson {
  const { key } = person;
  const address = key === undefined ? {} : { address: `https://www.${encodeURI(key)}/` };
  return { name: nameOf(person).full, why, ...address };
}

/** Employers of these people at which nobody of the book works, those with most acquaintances first. */
async function warmPlaces(
  store: Store,
  near: readonly Near[],
  named: ReadonlySet<string>,
): Promise<readonly WarmPlace[]> {
  const { employers } = await store.facets();
  const talked = new Set(employers.map(employerKey));
  const places = new Map<string, { employer: string; known: string[] }>();
  for (const { person } of near) {
    const { name, former } = employerClaim(person.employer);
    const key = employerKey(person.employer);
    if (former || key === '' || talked.has(key)) continue;
    const place = places.get(key) ?? { employer: name, known: [] };
    place.known.push(nameOf(person).full);
    places.set(key, place);
  }
  return (
    [...places.values()]
      // Who is named one by one already needs no line for their employer, too.
      .filter(({ known }) => known.some(name => !named.has(name)))
      .sort((a, b) => b.known.length - a.known.length || (a.employer < b.employer ? -1 : 1))
      .slice(0, MOST)
  );
}

/** Whom the sender knows where somebody works, the first by name of those open to a letter. */
async function pathsTo(store: Store, rows: readonly PersonRow[]) {
  const paths = new Map<string, string>();
  for (const row of rows) {
    const there = row.employer === '' ? [] : await store.acquaintancesAt(row.employer);
    const known = there
      .filter(person => person.key !== row.key && !employerClaim(person.employer).former)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const person of known) {
      if (!(await isOpenTo(store, person))) continue;
      paths.set(row.key, nameOf(person).full);
      break;
    }
  }
  return paths;
}

/** Former introducers who have heard nothing for a season. */
async function quietIntroducers(store: Store, now: number): Promise<readonly PersonRow[]> {
  const { rows } = await store.people({
    states: ['introducer'],
    sort: 'recent',
    offset: 0,
    limit: 50,
  });
  return rows
    .filter(row => row.owedNews.length === 0 && now - row.lastAt > NEWS_AFTER)
    .slice(-MOST)
    .reverse();
}

/** Asks the network, for a day on which few conversations are open. */
export async function warmNext(
  store: Store,
  unwritten: readonly PersonRow[],
  now: number,
): Promise<WarmNext> {
  const introducers = await quietIntroducers(store, now);
  const summary = await store.networkSummary();
  if (summary === undefined || summary.acquaintances === 0) {
    return { near: [], places: [], introducers, paths: new Map() };
  }
  const { exploring } = await store.sender();
  const near = await nearOnes(store, exploring);
  const open: Near[] = [];
  for (const one of near) {
    if (open.length === MOST) break;
    if (await isOpenTo(store, one.person)) open.push(one);
  }
  return {
    near: open.map(asNear),
    places: await warmPlaces(store, near, new Set(open.map(one => asNear(one).name))),
    introducers,
    paths: await pathsTo(store, unwritten),
  };
}
