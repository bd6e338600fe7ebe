import type { EventKind, EventPayloads, OutreachEvent } from '../../src/outreach/event.ts';
import type { ProfileKey } from '../../src/profile/address.ts';

const CONTACT = 'linkedin.com/in/maya-okonkwo-1a2b3c' as ProfileKey;

let count = 0;

/** An event with an id that rises with each call, as the store makes them. */
export function event<K extends EventKind>(
  kind: K,
  at: number,
  payload: EventPayloads[K],
): OutreachEvent {
  count += 1;
  const id = String(count).padStart(26, '0');
  return {
    id,
    device: 'device-a',
    contact: CONTACT,
    at,
    kind,
    payload,
  } as unknown as OutreachEvent;
}

/** Noon of a day in the local time zone, as events are stamped. */
export function noon(year: number, month: number, day: number): number {
  return new Date(year, month - 1, day, 12).getTime();
}

/** A message that was sent; only its channel and occasion matter to the policy. */
export function message(
  occasion: EventPayloads['sent']['occasion'] = 'first-request',
): EventPayloads['sent'] {
  return { channel: 'note', reason: 'admired-work', occasion, text: 'Hello' };
}
