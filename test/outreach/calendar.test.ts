import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  COMMON_CALENDAR,
  dayOf,
  isBusinessDay,
  startOfDay,
  startOfMonth,
} from '../../src/outreach/calendar.ts';
import { noon } from './support.ts';

describe('business days', () => {
  it.each([
    // [from, count, expected]: 3 November 2026 is a Tuesday
    [noon(2026, 11, 3), 7, noon(2026, 11, 12)],
    [noon(2026, 11, 6), 1, noon(2026, 11, 9)],
    [noon(2026, 11, 7), 1, noon(2026, 11, 9)],
    [noon(2026, 12, 30), 7, noon(2027, 1, 8)],
    [noon(2028, 2, 28), 1, noon(2028, 2, 29)],
    [noon(2026, 3, 27), 2, noon(2026, 3, 31)],
    [noon(2026, 10, 23), 3, noon(2026, 10, 28)],
  ])('from %d, %d business days on', (from, count, expected) => {
    expect(addBusinessDays(dayOf(from), count)).toBe(dayOf(expected));
  });

  it('counts the same day whatever the hour', () => {
    const early = new Date(2026, 10, 3, 0, 1).getTime();
    const late = new Date(2026, 10, 3, 23, 59).getTime();
    expect(dayOf(early)).toBe(dayOf(late));
    expect(startOfDay(dayOf(late))).toBe(new Date(2026, 10, 3).getTime());
  });

  it('skips the weekend and the holidays of the recipient', () => {
    const gulf = {
      weekend: new Set([5, 6]),
      isHoliday: (day: number) => day === dayOf(noon(2026, 12, 2)),
    };
    const sunday = dayOf(noon(2026, 11, 29));
    expect(isBusinessDay(sunday, gulf)).toBe(true);
    expect(isBusinessDay(sunday, COMMON_CALENDAR)).toBe(false);
    expect(addBusinessDays(sunday, 3, gulf)).toBe(dayOf(noon(2026, 12, 3)));
  });

  it('starts the month at its first midnight', () => {
    expect(startOfMonth(noon(2026, 11, 30))).toBe(new Date(2026, 10, 1).getTime());
  });
});
