import type { ProfileKey } from '../profile/address.ts';
import { effectiveEvents } from './effective-events.ts';
import type { EventOf, OutreachEvent } from './event.ts';

/** What the sender last said about this name and that contact being one person. */
function lastSaid(events: readonly OutreachEvent[]): EventOf<'same-as'> | undefined {
  const said = effectiveEvents(events).findLast(event => event.kind === 'same-as');
  return said?.kind === 'same-as' ? said : undefined;
}

/**
 * The contact that somebody known by name alone turned out to be, once the sender said
 * so. Their conversation goes on there, and the name leaves all lists.
 */
export function joinedTo(events: readonly OutreachEvent[]): ProfileKey | undefined {
  const said = lastSaid(events);
  return said?.payload.same === true ? said.payload.contact : undefined;
}

/** Whether the sender said that this name and that contact are two people. */
export function isNamesake(events: readonly OutreachEvent[], contact: ProfileKey): boolean {
  return effectiveEvents(events).some(
    event => event.kind === 'same-as' && !event.payload.same && event.payload.contact === contact,
  );
}

/** What moves along when a name turns out to be a contact: all that was said, not what was only shown. */
export function movingEvents(events: readonly OutreachEvent[]): readonly OutreachEvent[] {
  const still = new Set(['noticed', 'drafted', 'same-as']);
  return effectiveEvents(events).filter(event => !still.has(event.kind));
}
