/** A calendar day as whole days since 1 January 1970 in the sender's time zone: free of clock changes. */
export type DayNumber = number;

/** Which days a recipient works. */
export interface WorkCalendar {
  /** Days of the week without work, 0 Sunday to 6 Saturday. */
  readonly weekend: ReadonlySet<number>;
  /** True on public holidays where the place is known. */
  isHoliday(day: DayNumber): boolean;
}

/** Saturday and Sunday, no holidays: what is assumed where nothing is known of the place. */
export const COMMON_CALENDAR: WorkCalendar = {
  weekend: new Set([0, 6]),
  isHoliday: () => false,
};

const DAY_MS = 86_400_000;

/** The calendar day that a moment falls on where the sender is. */
export function dayOf(moment: number): DayNumber {
  const date = new Date(moment);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}

/** The first moment of a calendar day where the sender is. */
export function startOfDay(day: DayNumber): number {
  const utc = new Date(day * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()).getTime();
}

/** True when somebody with this calendar is likely to be at work. */
export function isBusinessDay(day: DayNumber, calendar: WorkCalendar): boolean {
  return !calendar.weekend.has(new Date(day * DAY_MS).getUTCDay()) && !calendar.isHoliday(day);
}

/** The `count`-th business day after `day`; `day` itself does not count. */
export function addBusinessDays(
  day: DayNumber,
  count: number,
  calendar: WorkCalendar = COMMON_CALENDAR,
): DayNumber {
  let current = day;
  for (let left = count; left > 0; ) {
    current += 1;
    if (isBusinessDay(current, calendar)) left -= 1;
  }
  return current;
}

/** First moment of the sender's calendar month: noted invitations are counted by it (C5). */
export function startOfMonth(moment: number): number {
  const date = new Date(moment);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}
