import { describe, expect, it } from 'vitest';
import { review } from '../../src/etiquette/review.ts';
import { context, letter } from './helpers.ts';

const GOOD = `Hi Ana,

Your move from staff nurse to senior UX designer at Northwind Health caught my eye: I'm a ward nurse moving into design myself. Would you have 15 minutes for a call in the next two weeks? I'd love to ask what from the ward you still use when you design for night staff.

If now isn't a good time, a one-line "not now" is perfectly fine.

Thank you for reading,
Lucy`;

describe('review', () => {
  it('lets a considerate letter pass', () => {
    expect(review(letter(GOOD), context()).filter(({ severity }) => severity === 'block')).toEqual(
      [],
    );
  });

  it('sorts by severity, then by place, with what is missing after what is wrong', () => {
    const found = review(
      letter('Hi Ana, are you hiring? Send me your photo ASAP. I know you are busy.'),
      context(),
    );
    const rank = { block: 0, warn: 1, info: 2 };
    const keys = found.map(({ severity, range }) => rank[severity] * 1e6 + (range?.start ?? 1e5));
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(new Set(found.map(({ severity }) => severity)).size).toBeGreaterThan(1);
  });

  it('says nothing about words where nothing is written yet', () => {
    expect(review(letter('  \n '), context())).toEqual([]);
  });
});
