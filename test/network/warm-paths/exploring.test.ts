import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byNearness,
  exploringTerms,
  nearExploring,
} from '../../../src/network/warm-paths/exploring.ts';
import { known } from './support.ts';

describe('who works where the sender is exploring (A15)', () => {
  it.each([
    ['how hospitals choose their software', ['hospital', 'software']],
    ['which trade to learn', []],
    ['', []],
    ['what makes a good museum', ['museum']],
  ])('looks for what the wish names: %s', (exploring, words) => {
    const terms = exploringTerms(exploring);
    for (const word of words) expect(terms).toContain(word);
    if (words.length === 0) expect(terms).toEqual([]);
  });

  it('finds by title, by employer and by trade, and says only what the export says', () => {
    const exploring = 'how design teams work with hospitals';
    const why = (employer: string, title: string) =>
      nearExploring(known('Dana', employer, { title }), exploring)?.why;
    expect(why('Northwind Labs', 'Design Lead')).toBe(
      'Design Lead at Northwind Labs, according to your export.',
    );
    expect(why('Alder Hospital', '')).toBe('Works at Alder Hospital, according to your export.');
    expect(why('Harbour Museum', 'Curator')).toBeUndefined();
    expect(why('ex-Alder Hospital', 'Gardener')).toBeUndefined();
  });

  it('orders whoever fits best first, whatever order they came in', () => {
    const exploring = 'how design teams work with hospitals';
    const people = [
      known('Ann', 'Alder Hospital', { title: 'Service Designer' }),
      known('Ben', 'Alder Hospital', { connectedOn: '2024-01-01' }),
      known('Cem', 'Alder Hospital', { connectedOn: '2020-01-01' }),
      known('Dee', 'Alder Hospital'),
      known('Eli', 'Alder Hospital'),
    ];
    const order = (list: typeof people) =>
      list
        .flatMap(person => nearExploring(person, exploring) ?? [])
        .sort(byNearness)
        .map(({ person }) => person.first);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 5 }), shuffled => {
        expect(order(shuffled)).toEqual(['Ann', 'Ben', 'Cem', 'Dee', 'Eli']);
      }),
    );
  });
});
