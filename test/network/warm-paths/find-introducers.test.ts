import { describe, expect, it } from 'vitest';
import type { Acquaintance } from '../../../src/network/acquaintance.ts';
import { findIntroducers } from '../../../src/network/warm-paths/find-introducers.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { fact, known, maya, read } from './support.ts';

const NOW = Date.UTC(2026, 10, 23);

/** What the book holds about acquaintances, by their first name. */
function book(profiles: Readonly<Record<string, Profile>>) {
  return ({ first }: Acquaintance) => {
    const profile = profiles[first];
    return profile === undefined ? undefined : { profile };
  };
}

describe('people who may introduce you (A2)', () => {
  it('puts whom the page names first, then colleagues of today, then former employers', () => {
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
    expect(found.map(f => [f.person.first, f.tie, f.why])).toEqual([
      ['Priya', 'mutual', 'The page names Priya Nair among the people you both know.'],
      ['Ben', 'works-there', 'According to your export, Ben works at Northwind Labs too.'],
      [
        'Ann',
        'at-former-employer',
        'According to your export, Ann works at St. Brigid Hospital, where Maya used to be; they may have met.',
      ],
    ]);
  });

  it('prefers the same kind of work, then the more recent connection, and says why', () => {
    const found = findIntroducers(
      maya(),
      [
        known('Old', 'Northwind Labs', { connectedOn: '2012-01-01' }),
        known('New', 'Northwind Labs', { connectedOn: '2026-01-01' }),
        known('Dee', 'Northwind Labs', { title: 'Design Lead, Product' }),
        known('Undated', 'Northwind Labs', { connectedOn: 'long ago' }),
      ],
      NOW,
    );
    expect(found.map(f => f.person.first)).toEqual(['Dee', 'New', 'Undated', 'Old']);
    expect(found[0]?.why).toBe(
      'According to your export, Dee works at Northwind Labs too, and both titles speak of product.',
    );
  });

  it('knows that the best is a colleague whom the page names as well', () => {
    const [best] = findIntroducers(
      maya(),
      [
        known('Dee', 'Northwind Labs', { title: 'Product Manager' }),
        known('Priya', 'NORTHWIND LABS', { last: 'Nair', title: 'Product Owner' }),
      ],
      NOW,
    );
    expect(best?.why).toBe(
      'The page names Priya Nair among the people you both know, according to your export Priya works at Northwind Labs too, and both titles speak of product.',
    );
  });

  it('claims the past only where a profile was read or the line says so', () => {
    const people = [
      known('Ann', 'Elsewhere'),
      known('Bea', 'ex-Northwind Labs'),
      known('Cal', 'St Brigid Hosp.'),
      known('Dov', 'Elsewhere'),
      known('Eli', 'Elsewhere'),
    ];
    const found = findIntroducers(
      maya(),
      people,
      NOW,
      book({
        Ann: read('Ann Brandt', { now: 'Contoso', before: 'Northwind Labs' }),
        Dov: read('Dov Brandt', { now: 'Contoso', before: 'St. Brigid Hospital' }),
        Eli: read('Eli Brandt', { now: 'Contoso', school: 'university of Elmstead' }),
      }),
    );
    expect(found.map(f => [f.tie, f.why])).toEqual([
      ['worked-there', 'Ann used to work at Northwind Labs, where Maya is now.'],
      ['worked-there', 'Bea used to work at Northwind Labs, where Maya is now.'],
      [
        'at-former-employer',
        'According to your export, Cal works at St. Brigid Hospital, where Maya used to be; they may have met.',
      ],
      [
        'shared-former-employer',
        'Dov and Maya both used to work at St. Brigid Hospital; they may have met.',
      ],
      ['same-school', 'Eli and Maya both went to University of Elmstead; they may have met.'],
    ]);
    expect(findIntroducers(maya(), people, NOW).map(f => f.person.first)).toEqual(['Bea', 'Cal']);
  });

  it('takes a name that only sounds like the past for a name', () => {
    const page = maya({
      positions: [fact({ title: 'Librarian', employer: 'Ex Libris', period: { current: true } })],
    });
    expect(findIntroducers(page, [known('Ben', 'Ex Libris')], NOW)[0]?.tie).toBe('works-there');
  });

  it('believes a profile that was read over an older line of the export', () => {
    const moved = [known('Ben', 'Northwind Labs')];
    const now = (employer: string) => book({ Ben: read('Ben Brandt', { now: employer }) });
    expect(findIntroducers(maya(), moved, NOW, now('Contoso'))).toEqual([]);
    expect(findIntroducers(maya(), moved, NOW, now('Northwind Labs'))[0]?.why).toBe(
      'Ben works at Northwind Labs too.',
    );
  });

  it.each([
    ['Priya', 'Nair', true],
    ['Dr. Priya', 'Nair, PhD', true],
    ['PRIYA', 'NAIR', true],
    ['Príya', 'Naïr', true],
    ['Priya', 'Nair 🌱', true],
    ['Priya', '', false],
    ['Priya', 'N.', false],
    ['Priyanka', 'Nair', false],
    ['Nair', 'Priya', false],
    ['Tomás', '', false],
    ['Tomás', 'Brandt', false],
  ])('matches the page by whole names only: %s %s', (first, last, named) => {
    const found = findIntroducers(maya(), [known(first, 'Elsewhere', { last })], NOW);
    expect(found.map(f => f.tie)).toEqual(named ? ['mutual'] : []);
  });

  it.each([
    ['Mary Ann', 'Reyes', 'Mary Ann', 'Mary Ann Reyes'],
    ['Dr. Dana', 'Reyes, MD', 'Dana', 'Dana Reyes'],
    ['DANA', 'REYES', 'Dana', 'Dana Reyes'],
    ['Dana ✨', 'Reyes (she/her)', 'Dana', 'Dana Reyes'],
    ['Dana', '', 'Dana', 'Dana'],
    ['Dr.', 'Dana Reyes', 'Dana', 'Dana Reyes'],
    ['J.', 'Reyes', 'J. Reyes', 'J. Reyes'],
    ['María José', 'de la Cruz', 'María José', 'María José de la Cruz'],
    ['', 'Reyes', 'Reyes', 'Reyes'],
  ])('greets people as one would: %s %s', (first, last, greeted, full) => {
    const [found] = findIntroducers(maya(), [known(first, 'Northwind Labs', { last })], NOW);
    expect([found?.name.first, found?.name.full]).toEqual([greeted, full]);
  });

  it('is not sure where the sender knows two people of the name', () => {
    const found = findIntroducers(
      maya(),
      [
        known('a', 'Elsewhere', { first: 'Priya', last: 'Nair' }),
        known('b', 'Elsewhere', { first: 'Priya', last: 'Nair' }),
        known('Ben', 'Northwind Labs'),
      ],
      NOW,
    );
    expect(found.map(f => [f.person.id, f.sure])).toEqual([
      ['Ben', true],
      ['a', false],
      ['b', false],
    ]);
    expect(found[1]?.why).toBe(
      'The page names a Priya Nair among the people you both know, and you know 2 people of that name.',
    );
  });

  it('never takes the person for their own introducer, with an address or without', () => {
    const people = [
      known('Maya', 'Northwind Labs', { key: maya().key }),
      known('nameless', 'Northwind Labs', { first: 'Maya', last: 'Okonkwo, RN' }),
    ];
    expect(findIntroducers(maya(), people, NOW)).toEqual([]);
  });

  it('leaves out who said no, or is not to be contacted', () => {
    const people = [known('Ben', 'Northwind Labs'), known('Cem', 'Northwind Labs')];
    const beside = ({ first }: Acquaintance) => ({ closed: first === 'Ben' });
    expect(findIntroducers(maya(), people, NOW, beside).map(f => f.person.first)).toEqual(['Cem']);
  });

  it('proposes nobody in between where the two are connected already', () => {
    const people = [known('Ben', 'Northwind Labs')];
    expect(findIntroducers(maya({ degree: fact(1 as const) }), people, NOW)).toEqual([]);
    expect(findIntroducers(maya({ connection: fact('connected' as const) }), people, NOW)).toEqual(
      [],
    );
  });
});
