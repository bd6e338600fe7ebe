import { Dexie } from 'dexie';
import type { ReasonKind } from '../../message/terms.ts';
import type { Standing } from '../../outreach/standing.ts';
import type { Database } from '../database.ts';
import { words } from './fold.ts';
import type { PersonRow } from './person-row.ts';

/** Which people to list. Every part is optional; all given parts must hold. */
export interface PeopleQuery {
  /** Words as typed; each must begin a word of name, employer, title, tags or notes. */
  readonly search?: string;
  readonly states?: readonly Standing['state'][];
  readonly employer?: string;
  readonly reason?: ReasonKind;
  readonly tag?: string;
  readonly sort: 'name' | 'recent';
  readonly offset: number;
  readonly limit: number;
}

/** One screen of people, and how many there are in all. */
export interface PeoplePage {
  readonly rows: readonly PersonRow[];
  readonly total: number;
}

/** Filters that no index of the chosen walk answers. */
function matches(row: PersonRow, query: PeopleQuery, terms: readonly string[]): boolean {
  return (
    (query.states === undefined || query.states.includes(row.state)) &&
    (query.employer === undefined || row.employer === query.employer) &&
    (query.reason === undefined || row.reason === query.reason) &&
    (query.tag === undefined || row.tags.includes(query.tag)) &&
    terms.every(term => row.words.some(word => word.startsWith(term)))
  );
}

function compare(sort: PeopleQuery['sort']): (a: PersonRow, b: PersonRow) => number {
  return sort === 'recent'
    ? (a, b) => b.lastAt - a.lastAt
    : (a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0);
}

/** The index that narrows most, for a query that has any filter. */
function narrowed(database: Database, query: PeopleQuery, terms: readonly string[]) {
  const longest = [...terms].sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return database.people.where('words').startsWith(longest);
  if (query.tag !== undefined) return database.people.where('tags').equals(query.tag);
  if (query.employer !== undefined) return database.people.where('employer').equals(query.employer);
  if (query.reason !== undefined) return database.people.where('reason').equals(query.reason);
  if (query.states !== undefined)
    return database.people
      .where('[state+lastAt]')
      .inAnyRange(query.states.map(state => [[state], [state, []]]));
  return undefined;
}

/**
 * Each row once: two words of a person may begin alike. Sorted out here, since asking the
 * database for distinct rows makes it walk them one by one.
 */
function once(rows: readonly PersonRow[]): PersonRow[] {
  return [...new Map(rows.map(row => [row.key, row])).values()];
}

/** Lists people; without a filter it walks the sort index and reads only the rows shown. */
export async function listPeople(database: Database, query: PeopleQuery): Promise<PeoplePage> {
  const terms = words([query.search ?? '']);
  const collection = narrowed(database, query, terms);
  if (collection === undefined) {
    const sorted =
      query.sort === 'recent'
        ? database.people.orderBy('lastAt').reverse()
        : database.people.orderBy('sortName');
    const [rows, total] = await Promise.all([
      sorted.offset(query.offset).limit(query.limit).toArray(),
      database.people.count(),
    ]);
    return { rows, total };
  }
  const found = once(await collection.toArray()).filter(row => matches(row, query, terms));
  found.sort(compare(query.sort));
  return { rows: found.slice(query.offset, query.offset + query.limit), total: found.length };
}

/** People whose next step is due at `now`, earliest first, and how many more wait until later. */
export async function duePeople(
  database: Database,
  now: number,
  limit: number,
): Promise<{ readonly due: readonly PersonRow[]; readonly count: number }> {
  const due = database.people.where('wakeAt').belowOrEqual(now);
  const [rows, count] = await Promise.all([
    database.people.where('wakeAt').belowOrEqual(now).limit(limit).toArray(),
    due.count(),
  ]);
  return { due: rows, count };
}

/** People whose next step comes later, soonest first. */
export async function waitingPeople(
  database: Database,
  now: number,
  limit: number,
): Promise<readonly PersonRow[]> {
  return database.people.where('wakeAt').above(now).limit(limit).toArray();
}

/** People to whom a gift or news is owed, the oldest debt first. */
export async function owedPeople(database: Database, limit: number): Promise<readonly PersonRow[]> {
  return database.people.orderBy('owedSince').limit(limit).toArray();
}

/** People read and never written to, what happened last first; the rest is not looked at. */
export async function unwrittenPeople(
  database: Database,
  limit: number,
): Promise<readonly PersonRow[]> {
  const newest = (state: PersonRow['state']) =>
    database.people
      .where('[state+lastAt]')
      .between([state, Dexie.minKey], [state, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
  const rows = await Promise.all([newest('new'), newest('noticed')]);
  return rows.flat().sort(compare('recent')).slice(0, limit);
}
