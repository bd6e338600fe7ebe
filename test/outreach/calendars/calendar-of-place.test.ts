import { describe, expect, it } from 'vitest';
import { addBusinessDays, COMMON_CALENDAR, dayOf } from '../../../src/outreach/calendar.ts';
import { calendarOfPlace } from '../../../src/outreach/calendars/calendar-of-place.ts';
import { countryOfPlace } from '../../../src/outreach/calendars/country-of-place.ts';
import { noon } from '../support.ts';

describe('the country of a place', () => {
  it.each([
    ['Rotterdam, South Holland, Netherlands', 'NL'],
    ['Den Haag, Nederland', 'NL'],
    ['Wien, Österreich', 'AT'],
    ['Austin, Texas, United States', 'US'],
    ['London, England', 'GB'],
    ['Kyiv, Ukraine', 'UA'],
    ['Nairobi, Kenya', 'KE'],
    ['Greater Boston', undefined],
    ['Atlanta, Georgia', undefined],
    ['', undefined],
  ])('%s', (place, code) => {
    expect(countryOfPlace(place)).toBe(code);
  });
});

describe('the working days of a place', () => {
  it.each([
    // [place, from, count, expected]
    ['Utrecht, Netherlands', noon(2027, 4, 26), 1, noon(2027, 4, 28)], // King's Day
    ['Paris, France', noon(2027, 7, 13), 1, noon(2027, 7, 15)], // 14 July
    ['Riyadh, Saudi Arabia', noon(2026, 11, 26), 1, noon(2026, 11, 29)], // Friday and Saturday off
    ['Dubai, United Arab Emirates', noon(2026, 11, 27), 1, noon(2026, 11, 30)], // Saturday and Sunday off
    ['Austin, Texas, United States', noon(2026, 11, 25), 1, noon(2026, 11, 27)], // Thanksgiving
  ])('%s', (place, from, count, expected) => {
    expect(addBusinessDays(dayOf(from), count, calendarOfPlace(place))).toBe(dayOf(expected));
  });

  it('assumes the common week where the country is unknown', () => {
    expect(calendarOfPlace('Greater Boston')).toBe(COMMON_CALENDAR);
    expect(calendarOfPlace(undefined)).toBe(COMMON_CALENDAR);
  });
});
