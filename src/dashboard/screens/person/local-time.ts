/** A moment as a `datetime-local` field holds it: local time, to the minute. */
export function toLocalField(moment: number): string {
  const date = new Date(moment);
  const local = new Date(moment - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The moment of a `datetime-local` or `date` field; `undefined` while it is empty or no date. */
export function fromLocalField(value: string): number | undefined {
  const moment = new Date(value.length === 10 ? `${value}T12:00` : value).getTime();
  return value === '' || Number.isNaN(moment) ? undefined : moment;
}

/** Name of the time zone of this computer, e.g. `Europe/Brussels`. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
