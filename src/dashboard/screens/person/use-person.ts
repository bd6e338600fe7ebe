import type { EarlierContact } from '../../../network/acquaintance.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../../outreach/event.ts';
import type { NextStep } from '../../../outreach/next-step.ts';
import { type Standing, standingOf } from '../../../outreach/standing.ts';
import { stepFor } from '../../../outreach/step-for.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import type { Sender } from '../../../sender/sender.ts';
import type { Contact } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import { type Live, useLive } from '../../use-live.ts';
import { useMinute } from '../../use-minute.ts';

/** One person with everything that happened. */
export interface Person {
  readonly contact: Contact;
  readonly sender: Sender;
  /** All events, undone ones too, oldest first. */
  readonly events: readonly OutreachEvent[];
  /** Those that still count. */
  readonly effective: readonly OutreachEvent[];
  readonly standing: Standing;
  readonly step: NextStep;
  /** The last time the sender wrote to them by their own data export, where there is one. */
  readonly earlier: EarlierContact | undefined;
}

/** Follows one person; `undefined` when the book does not hold them. */
export function usePerson(key: ProfileKey): Live<Person | undefined> {
  const { store } = useBook();
  const now = useMinute();
  return useLive(async () => {
    const contact = await store.contact(key);
    if (contact === undefined) return undefined;
    const events = await store.eventsOf(key);
    const standing = standingOf(events);
    const place = contact.profile.place?.value ?? '';
    return {
      contact,
      sender: await store.sender(),
      events,
      effective: effectiveEvents(events),
      standing,
      step: stepFor({ standing, place }, now),
      earlier: await store.earlierContactWith(key, contact.profile.name.value.full),
    };
  }, [key, now]);
}
