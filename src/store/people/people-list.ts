import type { ReasonKind } from '../../message/terms.ts';
import type { Standing } from '../../outreach/standing.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { orStoreError } from '../store-errors.ts';
import { words } from './fold.ts';
import { keysBy } from './keys.ts';
import type { PersonRow } from './person-row.ts';

/** The order of a list of people: by name, or what happened last first. */
export type PeopleOrder = 'name' | 'recent';

/** Which people to find. Every part is optional; all given parts must hold. */
export interface PeopleFilter {
  /** Words as typed; each must begin a word of name, employer, title, tags or notes. */
  readonly search?: string;
  readonly states?: readonly Standing['state'][];
  readonly employer?: string;
  readonly reason?: ReasonKind;
  readonly tag?: string;
}

/** Which part of the list to give. */
export interface PeopleQuery extends PeopleFilter {
  readonly sort: PeopleOrder;
  readonly offset: number;
  readonly limit: number;
}

/** One screen of people, and how many there are in all. */
export interface PeoplePage {
  readonly rows: readonly PersonRow[];
  readonly total: number;
}

/**
 * The People list in its pieces. A screen shows fifty lines of perhaps a hundred thousand:
 * the first come at once, the order of all is read once as bare keys, and whatever is
 * scrolled to or searched for is then looked up by key.
 */
export interface PeopleList {
  /** The first lines of the whole list; costs the same however many there are. */
  firstPeople(sort: PeopleOrder, limit: number): Promise<readonly PersonRow[]>;
  /** The keys of everybody, in order. Grows with the book, so ask once and keep it. */
  peopleInOrder(sort: PeopleOrder): Promise<readonly ProfileKey[]>;
  /** The keys of those for whom all parts of the filter hold; nothing where it has none. */
  peopleWho(filter: PeopleFilter): Promise<ReadonlySet<ProfileKey> | undefined>;
  /** The lines of these people, without those who are gone. */
  peopleCalled(keys: readonly ProfileKey[]): Promise<readonly PersonRow[]>;
  /** One part of the list and how long it is, where nothing is kept between two questions. */
  people(query: PeopleQuery): Promise<PeoplePage>;
}

const INDEX = { name: 'sortName', recent: 'lastAt' } as const;

async function first(
  { people }: Database,
  sort: PeopleOrder,
  limit: number,
): Promise<readonly PersonRow[]> {
  const all = people.orderBy(INDEX[sort]);
  return (sort === 'recent' ? all.reverse() : all).limit(limit).toArray();
}

async function inOrder(database: Database, sort: PeopleOrder): Promise<readonly ProfileKey[]> {
  const keys = await keysBy(database, INDEX[sort]);
  return sort === 'recent' ? [...keys].reverse() : keys;
}

/** Where to look: a person counts as found there who is in any of the ranges. */
type Place = readonly [index: string, ranges: readonly IDBKeyRange[]];

/** The places in which somebody has to be found, one for each part of the filter. */
function placesOf({ search, states, employer, reason, tag }: PeopleFilter): readonly Place[] {
  const places: Place[] = words([search ?? '']).map(word => [
    'words',
    [IDBKeyRange.bound(word, `${word}\uffff`)],
  ]);
  const exactly = (index: string, value: string | undefined) => {
    if (value !== undefined) places.push([index, [IDBKeyRange.only(value)]]);
  };
  exactly('tags', tag);
  exactly('employer', employer);
  exactly('reason', reason);
  if (states !== undefined)
    places.push(['[state+lastAt]', states.map(one => IDBKeyRange.bound([one], [one, []]))]);
  return places;
}

async function who(
  database: Database,
  filter: PeopleFilter,
): Promise<ReadonlySet<ProfileKey> | undefined> {
  const found = await Promise.all(
    placesOf(filter).map(async ([index, ranges]) => {
      const keys = await Promise.all(ranges.map(range => keysBy(database, index, range)));
      return new Set(keys.flat());
    }),
  );
  const [smallest, ...others] = found.sort((a, b) => a.size - b.size);
  return smallest && new Set([...smallest].filter(key => others.every(set => set.has(key))));
}

async function called(
  { people }: Database,
  keys: readonly ProfileKey[],
): Promise<readonly PersonRow[]> {
  return (await people.bulkGet([...keys])).filter(row => row !== undefined);
}

/** Those of a list who were found, in its order; everybody where nothing was looked for. */
export function foundInOrder(
  order: readonly ProfileKey[],
  found: ReadonlySet<ProfileKey> | undefined,
): readonly ProfileKey[] {
  return found === undefined ? order : order.filter(key => found.has(key));
}

async function page(database: Database, query: PeopleQuery): Promise<PeoplePage> {
  const [order, found] = await Promise.all([inOrder(database, query.sort), who(database, query)]);
  const keys = foundInOrder(order, found);
  const rows = await called(database, keys.slice(query.offset, query.offset + query.limit));
  return { rows, total: keys.length };
}

/** The People list of a book. */
export function peopleList(database: Database): PeopleList {
  return {
    firstPeople: (sort, limit) => orStoreError(() => first(database, sort, limit)),
    peopleInOrder: sort => orStoreError(() => inOrder(database, sort)),
    peopleWho: filter => orStoreError(() => who(database, filter)),
    peopleCalled: keys => orStoreError(() => called(database, keys)),
    people: query => orStoreError(() => page(database, query)),
  };
}
