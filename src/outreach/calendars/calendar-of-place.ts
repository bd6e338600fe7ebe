import { TABLE } from 'virtual:holiday-table';
import { COMMON_CALENDAR, type DayNumber, type WorkCalendar } from '../calendar.ts';
import { countryOfPlace } from './country-of-place.ts';

const DAY_MS = 86_400_000;
const calendars = new Map<string, WorkCalendar>();

/** The calendar of one country from its line of the table. */
function calendarOf([weekend, everyYear, singleYears]: readonly [
  string,
  string,
  string,
]): WorkCalendar {
  const yearly = new Set(everyYear.split(' '));
  const single = new Set(singleYears.split(' '));
  return {
    weekend: new Set([...weekend].map(Number)),
    isHoliday: (day: DayNumber) => {
      const date = new Date(day * DAY_MS).toISOString().slice(2, 10).replaceAll('-', '');
      return yearly.has(date.slice(2)) || single.has(date);
    },
  };
}

/**
 * When people at this place are likely to work: their country's weekend and public
 * holidays, or the common week where the country is not known (design section 6).
 */
export function calendarOfPlace(place: string | undefined): WorkCalendar {
  const country = place === undefined ? undefined : countryOfPlace(place);
  const line = country === undefined ? undefined : TABLE[country];
  if (country === undefined || line === undefined) return COMMON_CALENDAR;
  const known = calendars.get(country);
  if (known !== undefined) return known;
  const calendar = calendarOf(line);
  calendars.set(country, calendar);
  return calendar;
}
