import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Acquaintance } from '../../../src/network/acquaintance.ts';
import { findIntroducers } from '../../../src/network/warm-paths/find-introducers.ts';
import { nameKey } from '../../../src/network/warm-paths/name-key.ts';
import type { ProfileKey } from '../../../src/profile/address.ts';
import { maya, read } from './support.ts';

const NOW = Date.UTC(2026, 10, 23);

const NAMES = [
  'Maya Okonkwo',
  'MAYA OKONKWO',
  'Priya Nair',
  'Dr. Priya Nair',
  'Ben Brandt',
  'Tomás',
];
const PLACES = [
  'Northwind Labs',
  'Northwind Laboratories GmbH',
  'ex-Northwind Labs',
  'St Brigid Hosp',
  'Self-employed',
  'Elsewhere',
  '',
];

/** Acquaintances with much in common, so that ties, namesakes and equal ranks are frequent. */
const anybody = fc
  .record({
    name: fc.constantFrom(...NAMES),
    employer: fc.constantFrom(...PLACES),
    title: fc.constantFrom('', 'Product Designer', 'Head of Product', 'Nurse'),
    connectedOn: fc.constantFrom(undefined, '2012-05-01', '2025-05-01', 'soon', '2031-01-01'),
    themselves: fc.boolean(),
    closed: fc.boolean(),
    before: fc.constantFrom(undefined, 'Northwind Labs', 'St. Brigid Hospital'),
  })
  .map(({ name, connectedOn, themselves, ...rest }) => {
    const [first = name, ...others] = name.split(' ');
    const person: Omit<Acquaintance, 'id'> = {
      first,
      last: others.join(' '),
      employer: rest.employer,
      title: rest.title,
      ...(themselves ? { key: maya().key } : {}),
      ...(connectedOn === undefined ? {} : { connectedOn }),
    };
    return { person, closed: rest.closed, before: rest.before, name };
  });

const network = fc
  .array(anybody, { maxLength: 12 })
  .map(all =>
    all.map(({ person, ...more }, index) => ({ ...more, person: { ...person, id: `p${index}` } })),
  );

function found(all: ReturnType<typeof anybodyOf>, people = all.map(one => one.person)) {
  const byId = new Map(all.map(one => [one.person.id, one]));
  return findIntroducers(maya(), people, NOW, ({ id }) => {
    const one = byId.get(id);
    const profile =
      one?.before === undefined ? {} : { profile: read(one.name, { before: one.before }) };
    return { closed: one?.closed === true, ...profile };
  });
}

/** Only names the type of a network. */
function anybodyOf() {
  return fc.sample(network, 1)[0] ?? [];
}

it('proposes neither the person themselves nor anybody who is not to be asked', () => {
  fc.assert(
    fc.property(network, all => {
      for (const { person } of found(all)) {
        expect(person.key).not.toBe('linkedin.com/in/maya-okonkwo' as ProfileKey);
        expect(nameKey(`${person.first} ${person.last}`)).not.toBe('maya okonkwo');
        expect(all.find(one => one.person.id === person.id)?.closed).toBe(false);
      }
    }),
  );
});

it('gives each once, in an order that does not depend on how they came in', () => {
  fc.assert(
    fc.property(network, fc.infiniteStream(fc.nat()), (all, weights) => {
      const straight = found(all);
      const shuffled = all
        .map(({ person }) => ({ person, weight: weights.next().value ?? 0 }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ person }) => person);
      expect(found(all, [...shuffled, ...shuffled])).toEqual(straight);
      expect(new Set(straight.map(({ person }) => person.id)).size).toBe(straight.length);
      const strengths = straight.map(({ strength }) => strength);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    }),
  );
});

it('has one honest sentence for each', () => {
  fc.assert(
    fc.property(network, all => {
      for (const { why, name } of found(all)) {
        expect(why).toMatch(/^[^.!?]*(?:St\.[^.!?]*)*\.$/);
        expect(why).toContain(name.first);
        expect(why).not.toMatch(/friend|close|good|well|undefined|NaN/i);
      }
    }),
  );
});
