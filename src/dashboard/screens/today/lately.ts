import { addBusinessDays, dayOf, startOfDay } from '../../../outreach/calendar.ts';
import { POLICY } from '../../../outreach/policy.ts';
import { sameEmployer } from '../../../profile/employers/same-employer.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import type { Store } from '../../../store/store.ts';
import { currentEmployer } from '../../../ui/desk/state/current-employer.ts';

/** Longest that seven business days can take, holidays and all. */
const THREE_WEEKS_MS = 21 * 86_400_000;

/** How many people were first written to today (P3). */
export async function newPeopleToday(store: Store, now: number): Promise<number> {
  const sent = await store.sentSince(startOfDay(dayOf(now)));
  const first = sent.filter(e => e.kind === 'sent' && e.payload.occasion === 'first-request');
  return new Set(first.map(event => event.contact)).size;
}

/** Employers where somebody was written to within seven business days: one conversation at a time (T3). */
async function heldEmployers(store: Store, now: number): Promise<readonly string[]> {
  const sent = await store.sentSince(now - THREE_WEEKS_MS);
  const recent = sent.filter(
    event => dayOf(now) <= addBusinessDays(dayOf(event.at), POLICY.businessDaysPerEmployer),
  );
  const keys = [...new Set(recent.map(event => event.contact))];
  const contacts = await Promise.all(keys.map(key => store.contact(key)));
  return contacts.flatMap(contact => (contact && currentEmployer(contact.profile)) ?? []);
}

/** Those of these people at whose employer nobody else waits for an answer just now. */
export async function notHeld(
  store: Store,
  rows: readonly PersonRow[],
  now: number,
): Promise<readonly PersonRow[]> {
  const held = await heldEmployers(store, now);
  return rows.filter(
    row => row.employer === '' || !held.some(employer => sameEmployer(employer, row.employer)),
  );
}
