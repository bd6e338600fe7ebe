import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator';

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

/**
 * A standard calendar file (RFC 5545) of one entry, in universal time, so that
 * every program shows it at the right moment wherever its owner is.
 *
 * @param now stamp of the file, milliseconds since the epoch
 */
export function calendarFile(entry: CalendarEntry, now: number): string {
  const calendar = ical({
    prodId: { company: 'A Few Minutes', product: 'A Few Minutes', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: entry.uid,
    summary: entry.title,
    description: entry.notes,
    start: new Date(entry.start),
    end: new Date(entry.start + entry.minutes * 60_000),
    stamp: new Date(now),
    busystatus: entry.free === true ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    ...(entry.place === undefined ? {} : { location: entry.place }),
  });
  if (entry.remindBefore !== undefined) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: entry.remindBefore * 60 });
  }
  return calendar.toString();
}
