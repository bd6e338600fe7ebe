import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildPage } from '../fixtures/builder/build.ts';
import { CONTAINERS, DIALECTS, LOCALES, type PageOptions } from '../fixtures/builder/options.ts';
import { MARKER } from '../fixtures/builder/strangers.ts';
import { PEOPLE, personCalled } from '../fixtures/people/people.ts';
import { anyOptions, anyPerson } from './support/arbitrary.ts';
import { expectFacts } from './support/compare.ts';
import { read, readTwice } from './support/read.ts';

/** Runs of each random proof; `RUNS=1000` digs deeper. */
const RUNS = Number(process.env['RUNS'] ?? 25);
vi.setConfig({ testTimeout: 60_000 + RUNS * 1000 });
const RICH = ['Ingrid', 'Tomasz', 'Rosalind'].map(personCalled);

describe.each(DIALECTS)('every fictional person in %s', dialect => {
  it.each(PEOPLE.map(person => [person.example, person] as const))('%s', (_example, person) => {
    expectFacts(read(buildPage(person, { dialect })), person, { dialect });
  });
});

describe.each(DIALECTS)('an interface in another language, in %s', dialect => {
  it.each(LOCALES)('%s', locale => {
    for (const person of RICH) {
      const options = { dialect, locale };
      expectFacts(read(buildPage(person, options)), person, options);
    }
  });
});

describe('degree and what the page offers', () => {
  const states: Partial<PageOptions>[] = [
    { degree: 1, connection: 'connected' },
    { degree: 2, connection: 'connectable' },
    { degree: 3, connection: 'connectable' },
    { degree: 2, connection: 'pending' },
    { degree: 3, connection: 'incoming' },
    { degree: 3, connection: 'follow-only' },
    { degree: 3, connection: 'unavailable' },
  ];
  for (const dialect of ['B2', 'B3'] as const) {
    for (const noise of [true, false]) {
      it.each(states)(`${dialect}, noise ${noise}: $degree $connection`, state => {
        const person = personCalled('Amara');
        const options = { ...state, dialect, noise };
        expectFacts(read(buildPage(person, options)), person, options);
      });
    }
  }
});

describe('containers that were not scrolled to', () => {
  it('are not-loaded, never empty, and what is there reads as always', () => {
    fc.assert(
      fc.property(fc.subarray([...CONTAINERS]), fc.constantFrom('B2', 'B3'), (loaded, dialect) => {
        const person = personCalled('Ingrid');
        const options = { loaded, dialect } as const;
        const reading = read(buildPage(person, options));
        expectFacts(reading, person, options);
        if (reading.kind !== 'profile') return;
        const above = loaded.includes('above') ? 'found' : 'not-loaded';
        expect(reading.sections.about?.state).toBe(above);
        expect(reading.sections.languages?.state).toBe(
          loaded.includes('part4') ? 'found' : 'not-loaded',
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('whatever a person writes about themselves', () => {
  it('no word of anybody else on the page enters the reading', () => {
    fc.assert(
      fc.property(anyPerson, anyOptions, (person, options) => {
        const reading = read(buildPage(person, options));
        expect(JSON.stringify(reading).toLowerCase()).not.toContain(MARKER);
      }),
      { numRuns: RUNS },
    );
  });

  it('what is read is what the page states', () => {
    fc.assert(
      fc.property(anyPerson, anyOptions, (person, options) => {
        expectFacts(read(buildPage(person, options)), person, options);
      }),
      { numRuns: RUNS },
    );
  });

  it('reading twice gives the same, and leaves the document as it was', () => {
    fc.assert(
      fc.property(anyPerson, anyOptions, (person, options) => {
        const { first, second, before, after } = readTwice(buildPage(person, options));
        expect(second).toEqual(first);
        expect(after).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});
