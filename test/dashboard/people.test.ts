import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, isFiltered, NO_FILTERS } from '../../src/dashboard/screens/people/filters.ts';
import {
  LINE_HEIGHT,
  scrollToShow,
  windowOf,
} from '../../src/dashboard/screens/people/window-of.ts';

describe('filters', () => {
  it('ask for everybody at first', () => {
    expect(filterOf(NO_FILTERS)).toEqual({});
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, sort: 'name' })).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, tag: 'museum' })).toBe(true);
  });

  it('count somebody read among those not written yet', () => {
    expect(filterOf({ ...NO_FILTERS, state: 'new' }).states).toEqual(['new', 'noticed']);
    expect(filterOf({ ...NO_FILTERS, state: 'waiting' }).states).toEqual(['waiting']);
  });
});

describe('the window of a long list', () => {
  it('always holds what is visible', () => {
    fc.assert(
      fc.property(fc.nat(6_400_000), fc.integer({ min: 100, max: 3000 }), (scrolled, height) => {
        const { offset, limit } = windowOf(scrolled, height);
        expect(offset * LINE_HEIGHT).toBeLessThanOrEqual(scrolled);
        expect((offset + limit) * LINE_HEIGHT).toBeGreaterThanOrEqual(scrolled + height);
      }),
    );
  });

  it('stays the same over a small scroll', () => {
    expect(windowOf(LINE_HEIGHT * 16, 600)).toEqual(windowOf(LINE_HEIGHT * 20, 600));
  });

  it('scrolls no further than a line needs', () => {
    expect(scrollToShow(0, 300, 600)).toBe(0);
    expect(scrollToShow(5, 300, 600)).toBe(300);
    expect(scrollToShow(20, 0, 600)).toBe(21 * LINE_HEIGHT - 600);
  });
});
