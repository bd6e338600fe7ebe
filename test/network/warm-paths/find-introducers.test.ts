import { describe, expect, it } from 'vitest';
import type { Acquaintance } from '../../../src/network/acquaintance.ts';
import { findIntroducers } from '../../../src/network/warm-paths/find-introducers.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { person } from '../../store/support.ts';

const NOW = Date.UTC(2026, 10, 23);

function known(first: string, employer: string, more: Partial<Acquaintance> = {}): Acquaintance {
  return { id: first, first, last: 'Brandt', employer, title: '', ...more };
}

/** Maya: designer at Northwind Labs, once a nurse at St. Brigid Hospital. */
function maya(): Profile {
  const base = person('maya-okonkwo', 'Maya Okonkwo');
  const fact = <T>(value: T) => ({ ...base.name, value });
  return {
    ...base,
    positions: [
      fact({ title: 'Product Designer', employer: 'Northwind Labs', period: { current: true } }),
      fact({ title: 'Nurse', employer: 'St. Brigid Hospital', period: { current: false } }),
    ],
    mutuals: fact({ names: ['Priya Nair', 'Tomás'], others: 2 }),
  };
}

describe('people who may introduce you (A2)', () => {
  it('puts colleagues of today first, then named mutuals, then former employers', () => {
    const found = findIntroducers(
      maya(),
      [
        known('Ann', 'St. Brigid Hospital'),
        known('Priya', 'Elsewhere', { last: 'Nair' }),
        known('Ben', 'Northwind Labs, Inc.'),
        known('Cem', 'Unrelated'),
      ],
      NOW,
    );
    expect(found.map(f => [f.person.first, f.tie])).toEqual([
      ['Ben', 'works-there'],
      ['Priya', 'mutual'],
      ['Ann', 'worked-where-they-worked'],
    ]);
  });

  it('prefers the same kind of work, then the more recent connection, and says why', () => {
    const found = findIntroducers(
      maya(),
      [
        known('Old', 'Northwind Labs', { connectedOn: '2012-01-01' }),
        known('New', 'Northwind Labs', { connectedOn: '2026-01-01' }),
        known('Dee', 'Northwind Labs', { title: 'Design Lead, Product' }),
      ],
      NOW,
    );
    expect(found.map(f => f.person.first)).toEqual(['Dee', 'New', 'Old']);
    expect(found[0]?.why).toBe(
      'Dee works at Northwind Labs too. Their title speaks of product as well.',
    );
    expect(found[1]?.why).toContain('connected since 2026');
  });

  it('never takes a first name for a person, nor the person for their own introducer', () => {
    const people = [
      known('Tomás', 'Elsewhere', { last: '' }),
      known('Maya', 'Northwind Labs', { key: maya().key }),
    ];
    expect(findIntroducers(maya(), people, NOW)).toEqual([]);
  });
});
