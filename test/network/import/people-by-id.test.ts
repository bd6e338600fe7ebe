import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acquaintance } from '../../../src/network/acquaintance.ts';
import { peopleById } from '../../../src/network/import/people-by-id.ts';

const person = (id: string, title = ''): Acquaintance => ({
  id,
  first: 'Ada',
  last: 'Elm',
  employer: 'Northwind Labs',
  title,
});

/** Ids of which many are the same, many end alike, and a few are of the same length beside. */
const ids = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 3 }),
    fc.constantFrom('', 'lindqvist', 'lindqvist-1', 'lindqvist-1a2b3c4d'),
  )
  .map(([start, end]) => `linkedin.com/in/${start}${end}`);

describe('people by id', () => {
  it('are those that a map would hold, in its order', () => {
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 40 }), ids, (added, asked) => {
        const map = new Map<string, Acquaintance>();
        const people = peopleById();
        added.forEach((id, row) => {
          map.set(id, person(id, `Row ${row}`));
          people.put(person(id, `Row ${row}`));
        });
        expect(people.all).toEqual([...map.values()]);
        expect(people.get(asked)).toEqual(map.get(asked));
      }),
    );
  });

  it('stay apart when their ids end alike', () => {
    const people = peopleById();
    for (const name of ['ana', 'eva', 'ida', 'eva']) people.put(person(`${name}-horvat-12345`));
    expect(people.all.map(({ id }) => id.slice(0, 3))).toEqual(['ana', 'eva', 'ida']);
  });
});
