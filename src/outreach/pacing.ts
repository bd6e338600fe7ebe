import { addBusinessDays, COMMON_CALENDAR, dayOf, startOfDay } from './calendar.ts';
import type { EventOf } from './event.ts';
import { POLICY } from './policy.ts';

/** A first request that went out, with what pacing asks about it. */
export interface FirstRequest {
  readonly contact: string;
  readonly name: string;
  /** Normalised employer, where known; see `profile/employers`. */
  readonly employer?: string;
  readonly event: EventOf<'sent'>;
}

/** Another conversation at the same employer that is still young (T3). */
export interface EmployerHold {
  readonly name: string;
  readonly contact: string;
  readonly at: number;
  /** First moment at which a second person there is considerate. */
  readonly until: number;
}

/** The hold on a second person at one employer, if any: said gently, can be overridden. */
export function employerHold(
  contact: string,
  employer: string,
  requests: readonly FirstRequest[],
  now: number,
): EmployerHold | undefined {
  return requests
    .filter(request => request.contact !== contact && request.employer === employer)
    .map(({ name, contact: other, event }) => ({
      name,
      contact: other,
      at: event.at,
      until: startOfDay(
        addBusinessDays(dayOf(event.at), POLICY.businessDaysPerEmployer, COMMON_CALENDAR),
      ),
    }))
    .filter(hold => now < hold.until)
    .sort((a, b) => b.until - a.until)[0];
}

/** First requests that went out on the sender's calendar day of `now` (P3). */
export function newPeopleToday(requests: readonly FirstRequest[], now: number): number {
  const today = dayOf(now);
  return requests.filter(request => dayOf(request.event.at) === today).length;
}

/** First moment of the calendar month of `now`: noted invitations are counted per month (C5). */
export function startOfMonth(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}
