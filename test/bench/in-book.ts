/**
 * What is timed of a large book, inside a page of the extension. Bundled by itself and
 * put into the page; leaves its functions on `globalThis.bench`.
 */
import { standingOf } from '../../src/outreach/standing.ts';
import { openStore } from '../../src/store/open-store.ts';
import { foundInOrder } from '../../src/store/people/people-list.ts';
import type { PersonRow } from '../../src/store/people/person-row.ts';
import { seedBook } from '../e2e/support/seed-book.ts';
import { lowerQuartile, type Pair } from './figure.ts';

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

/** The lines of these keys, one bare read for each, all asked for at once. */
async function rowsOf(keys: readonly IDBValidKey[]): Promise<readonly PersonRow[]> {
  const people = await table('people');
  return Promise.all(keys.map(key => answered<PersonRow>(people.get(key))));
}

/** Keys of everybody who has a word beginning so, and the lines of the first screen of them. */
async function rowsWith(prefix: string): Promise<readonly PersonRow[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const keys = await answered((await table('people')).index('words').getAllKeys(range));
  return rowsOf(keys.slice(0, SCREEN));
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

/** Lines the yardstick writes at most: of a larger book it does one part, and counts it for each. */
const MOST_PUT = 10_000;

/** Makes the lines what they are after an update that derives others: due to be derived anew. */
async function outdate(): Promise<void> {
  const work = (await raw).transaction('settings', 'readwrite');
  work.objectStore('settings').delete('people-projection');
  await finished(work);
}

/** Deriving every line. The time of a write grows faster than the book, so one part of it flatters nobody. */
async function rebuilding(): Promise<Pair> {
  await outdate();
  let steps = 0;
  const value = await timed(() =>
    store.prepareLists(() => {
      steps += 1;
    }),
  );
  if (steps === 0) throw new Error('Nothing was derived');
  const parts = Math.max(1, (await answered((await table('people')).count())) / MOST_PUT);
  const part = async (name: string) => {
    const count = await answered((await table(name)).count());
    return answered((await table(name)).getAll(undefined, Math.ceil(count / parts)));
  };
  const rows: PersonRow[] = await part('people');
  const yardstick = await timed(async () => {
    await part('contacts');
    await part('events');
    await putRaw(rows);
  });
  return [value, yardstick * parts];
}

/** A search as somebody types it: the order of everybody is known by then. */
async function search(): Promise<Pair> {
  const order = await store.peopleInOrder('recent');
  return inTurn(
    async () => {
      const found = await store.peopleWho({ search: 'lena' });
      return store.peopleCalled(foundInOrder(order, found).slice(0, SCREEN));
    },
    () => rowsWith('lena'),
  );
}

/** A screen in the middle of everybody, once their order is known. */
async function middle(): Promise<Pair> {
  const order = await store.peopleInOrder('recent');
  const keys = order.slice(order.length / 2, order.length / 2 + SCREEN);
  return inTurn(
    () => store.peopleCalled(keys),
    () => rowsOf(keys),
  );
}

async function standings(): Promise<number> {
  const book = await store.allEvents();
  return [...book.values()].filter(events => standingOf(events).state === 'waiting').length;
}

Reflect.set(globalThis, 'bench', {
  seed: seedBook,
  rebuilding,
  firstScreen: () => inTurn(() => store.firstPeople('recent', SCREEN), newestRows),
  everybody: () =>
    inTurn(
      () => store.peopleInOrder('recent'),
      async () => answered((await table('people')).index('lastAt').getAllKeys()),
      3,
    ),
  middle,
  search,
  standings: () => inTurn(standings, async () => answered((await table('events')).getAll()), 1),
});
