import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/profile/places/place-of.ts';

describe('the place in a line', () => {
  it('is what stands before the dot', () => {
    expect(placeOf('Utrecht, Netherlands \u00b7 Remote')).toBe('Utrecht, Netherlands');
    expect(placeOf('Ghent, Belgium')).toBe('Ghent, Belgium');
  });

  it.each([
    'Hybrid',
    'Remote',
    '\u00c0 distance',
    'Leading the guild.',
    '- kept the books',
    '42',
    '',
  ])('is not "%s"', text => {
    expect(placeOf(text)).toBeUndefined();
  });
});
