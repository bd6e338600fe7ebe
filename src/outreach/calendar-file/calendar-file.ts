import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
} from 'ical-generator';
import { LONGEST_SHORT_TEXT } from '../../profile/short-text.ts';
import { tame } from '../../profile/tame.ts';

/** What goes into a calendar. */
export interface CalendarEntry {
  /** Stable, so that importing again updates instead of doubling. */
  readonly uid: string;
  readonly title: string;
  readonly notes: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly minutes: number;
  readonly place?: string;
  /** Minutes before the start at which the calendar program reminds; none when absent. */
  readonly remindBefore?: number;
  /** True for a reminder that should not block the hour. */
  readonly free?: boolean;
}

/** Text as a calendar may hold it: a carriage return alone would begin a line of its own. */
function plain(text: string): string {
  return tame(text.slice(0, LONGEST_SHORT_TEXT)).replace(/\r\n?/g, '\n');
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, now: number): void {
  const event = calendar.createEvent({
    id: plain(entry.uid),
    summary: plain(entry.title),
    description: plain(entry.notes),
    start: new Date(entry.start),
    end: new Date(entry.start + entry.minutes * 60_000),
    stamp: new Date(now),
    busystatus: entry.free === true ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    ...(entry.place === undefined ? {} : { location: entry.place }),
  });
  if (entry.remindBefore !== undefined) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: entry.remindBefore * 60 });
  }
}

/**
 * A standard calendar file (RFC 5545) of some entries, in universal time, so that
 * every program shows them at the right moment wherever their owner is.
 *
 * @param now stamp of the file, milliseconds since the epoch
 */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  const calendar = ical({
    prodId: { company: 'A Few Minutes', product: 'A Few Minutes', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) addEntry(calendar, entry, now);
  return calendar.toString();
}
