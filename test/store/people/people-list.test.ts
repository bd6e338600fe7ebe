import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/store/people/fold.ts';
import type { PeopleFilter, PeopleOrder } from '../../../src/store/people/people-list.ts';
import type { PersonRow } from '../../../src/store/people/person-row.ts';
import { freshStore, person } from '../support.ts';

const AT = new Date(2026, 10, 3, 12).getTime();
const GIVEN = ['Ada', 'Adam', 'Ben', 'Zoë', 'Zora'];
const FAMILY = ['Brandt', 'Bright', 'Osei', 'Adams'];

/** Lines as the projection would write them, of people who differ in everything filtered by. */
const rowsOf = fc.array(
  fc.record({
    given: fc.constantFrom(...GIVEN),
    family: fc.constantFrom(...FAMILY),
    employer: fc.constantFrom('', 'Harbour Museum', 'Ward Post'),
    state: fc.constantFrom('new', 'noticed', 'waiting', 'declined'),
    reason: fc.constantFrom(undefined, 'similar-path', 'referral'),
    tags: fc.constantFrom([], ['kiln'], ['kiln', 'museum']),
    lastAt: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 25 },
);

type Made = typeof rowsOf extends fc.Arbitrary<(infer One)[]> ? One : never;

function lineOf(made: Made, i: number): PersonRow {
  const { given, family, reason, ...rest } = made;
  const name = `${given} ${family}`;
  const words = `${name} ${made.employer} ${made.tags.join(' ')}`.split(' ').filter(Boolean);
  return {
    ...rest,
    ...(reason === undefined ? {} : { reason }),
    key: `linkedin.com/in/p${i}`,
    name,
    sortName: fold(name),
    words: [...new Set(words.map(fold))],
  } as unknown as PersonRow;
}

const filters = fc.record(
  {
    search: fc.constantFrom('', 'a', 'ad', 'zo br', 'MUSEUM a', 'o', 'nobody', '!?'),
    states: fc.constantFrom(['new', 'noticed'], ['waiting'], ['declined', 'new']),
    employer: fc.constantFrom('Harbour Museum', 'Ward Post'),
    reason: fc.constantFrom('similar-path', 'referral'),
    tag: fc.constantFrom('kiln', 'museum'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PeopleFilter>;

/** What the list should be, worked out the slow and obvious way. */
function expected(rows: readonly PersonRow[], filter: PeopleFilter, sort: PeopleOrder) {
  const terms = fold(filter.search ?? '').match(/[a-z]+/g) ?? [];
  const found = rows.filter(
    row =>
      terms.every(term => row.words.some(word => word.startsWith(term))) &&
      (filter.states?.includes(row.state) ?? true) &&
      (filter.employer ?? row.employer) === row.employer &&
      (filter.reason ?? row.reason) === row.reason &&
      (filter.tag === undefined || row.tags.includes(filter.tag)),
  );
  const byKey = (a: PersonRow, b: PersonRow) => (a.key < b.key ? -1 : 1);
  const byName = (a: PersonRow, b: PersonRow) =>
    a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : byKey(a, b);
  const byTime = (a: PersonRow, b: PersonRow) => b.lastAt - a.lastAt || byKey(b, a);
  return found.sort(sort === 'name' ? byName : byTime).map(row => row.key);
}

describe('the list in pieces', () => {
  it('is the list that looking at every line would give', async () => {
    const sorts = fc.constantFrom<PeopleOrder>('name', 'recent');
    await fc.assert(
      fc.asyncProperty(rowsOf, filters, sorts, fc.nat(8), async (made, filter, sort, offset) => {
        const { store, database } = freshStore();
        const rows = made.map(lineOf);
        await database.people.bulkPut(rows);
        const keys = expected(rows, filter, sort);
        const page = await store.people({ ...filter, sort, offset, limit: 4 });
        expect(page.total).toBe(keys.length);
        expect(page.rows.map(row => row.key)).toEqual(keys.slice(offset, offset + 4));
        const first = await store.firstPeople(sort, 3);
        expect(first.map(row => row.key)).toEqual(expected(rows, {}, sort).slice(0, 3));
        await database.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('looks for nobody in particular where there is no filter', async () => {
    const { store } = freshStore();
    expect(await store.peopleWho({})).toBeUndefined();
    expect(await store.peopleWho({ search: ' ' })).toBeUndefined();
    expect(await store.peopleWho({ search: 'ada' })).toEqual(new Set());
  });

  it('gives lines in the order asked for, without people who are gone', async () => {
    const { store } = freshStore();
    const [ada, ben] = [person('ada', 'Ada'), person('ben', 'Ben')];
    for (const one of [ada, ben]) await store.remember(one, AT);
    await store.forget(ada.key);
    const rows = await store.peopleCalled([ben.key, ada.key]);
    expect(rows.map(row => row.name)).toEqual(['Ben']);
  });
});

describe('a list that is watched', () => {
  let stop = () => {};
  afterEach(() => stop());

  it.each([
    ['the order', (store: ReturnType<typeof freshStore>['store']) => store.peopleInOrder('name')],
    [
      'a search',
      async (store: ReturnType<typeof freshStore>['store']) => [
        ...((await store.peopleWho({ search: 'ada' })) ?? []),
      ],
    ],
  ])('says it anew when somebody comes and goes: %s', async (_what, ask) => {
    const { store, database } = freshStore();
    const [ada, adam] = [person('ada', 'Ada'), person('adam', 'Adam')];
    await store.remember(ada, AT);
    const line = await database.people.get(ada.key);
    const seen: string[][] = [];
    stop = store.watch(
      () => ask(store),
      keys => seen.push([...keys]),
      error => {
        throw error;
      },
    );
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([ada.key]));
    // Adding, putting and deleting are told to whoever watches in three different ways.
    if (line) await database.people.add({ ...line, key: adam.key, sortName: 'adam' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([ada.key, adam.key]));
    await database.people.delete(adam.key);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([ada.key]));
    await store.remember(adam, AT);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([ada.key, adam.key]));
    await database.people.update(ada.key, { sortName: 'zora', words: ['zora'] });
    await vi.waitFor(() => expect(seen.at(-1)?.[0]).toBe(adam.key));
  });
});
