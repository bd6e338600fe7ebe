/**
 * What is timed of a large book, inside a page of the extension. Bundled by itself and
 * put into the page; leaves its functions on `globalThis.bench`.
 */
import { standingOf } from '../../src/outreach/standing.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { PeopleQuery } from '../../src/store/people/people-list.ts';
import type { PersonRow } from '../../src/store/people/person-row.ts';
import { lowerQuartile } from './figure.ts';
import type { Pair } from './in-page.ts';

const store = openStore();
const SCREEN = 60;
const ROUNDS = 7;

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
}

const raw = answered(indexedDB.open('a-few-minutes'));

/** A table of the book without Dexie, for reading. */
async function table(name: string): Promise<IDBObjectStore> {
  return (await raw).transaction(name, 'readonly').objectStore(name);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Times of one call each, taken in turn, in milliseconds. */
async function inTurn(
  work: () => Promise<unknown>,
  yardstick: () => Promise<unknown>,
  rounds = ROUNDS,
): Promise<Pair> {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    taken[0].push(await timed(work));
    taken[1].push(await timed(yardstick));
  }
  return [lowerQuartile(taken[0]), lowerQuartile(taken[1])];
}

const query = (part: Partial<PeopleQuery>): PeopleQuery => ({
  sort: 'recent',
  offset: 0,
  limit: SCREEN,
  ...part,
});

/** The newest rows by a bare cursor, one after the other. */
async function newestRows(): Promise<readonly PersonRow[]> {
  const cursor = (await table('people')).index('lastAt').openCursor(null, 'prev');
  const rows: PersonRow[] = [];
  await new Promise<void>((resolve, reject) => {
    cursor.onerror = () => reject(cursor.error);
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (at === null || rows.length === SCREEN) return resolve();
      rows.push(at.value);
      at.continue();
    };
  });
  return rows;
}

/** Every row that has a word beginning so, in one bare read. */
async function rowsWith(prefix: string): Promise<readonly PersonRow[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return answered((await table('people')).index('words').getAll(range));
}

/** Puts rows into a table of the same indexes in a database of its own, without Dexie. */
async function putRaw(rows: readonly PersonRow[]): Promise<void> {
  const opening = indexedDB.open(`bench-${performance.now()}`);
  opening.onupgradeneeded = () => {
    const people = opening.result.createObjectStore('people', { keyPath: 'key' });
    for (const field of ['sortName', 'lastAt', 'wakeAt', 'owedSince', 'employer', 'reason'])
      people.createIndex(field, field);
    people.createIndex('[state+lastAt]', ['state', 'lastAt']);
    for (const field of ['words', 'tags']) people.createIndex(field, field, { multiEntry: true });
  };
  const database = await answered(opening);
  const work = database.transaction('people', 'readwrite', { durability: 'relaxed' });
  for (const row of rows) work.objectStore('people').put(row);
  await finished(work);
  database.close();
  await answered(indexedDB.deleteDatabase(database.name));
}

async function rebuilding(): Promise<Pair> {
  const value = await timed(() => store.prepareLists());
  const rows: PersonRow[] = await answered((await table('people')).getAll());
  const yardstick = await timed(async () => {
    await answered((await table('contacts')).getAll());
    await answered((await table('events')).getAll());
    await putRaw(rows);
  });
  return [value, yardstick];
}

async function standings(): Promise<number> {
  const book = await store.allEvents();
  return [...book.values()].filter(events => standingOf(events).state === 'waiting').length;
}

Reflect.set(globalThis, 'bench', {
  rebuilding,
  firstScreen: () => inTurn(() => store.firstPeople('recent', SCREEN), newestRows),
  search: () =>
    inTurn(
      () => store.people(query({ search: 'lena' })),
      () => rowsWith('lena'),
    ),
  standings: () => inTurn(standings, async () => answered((await table('events')).getAll()), 3),
});
