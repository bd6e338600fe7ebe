import { effectiveEvents } from '../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { eventsOf } from '../repositories/events-of.ts';
import { refuseContact } from '../repositories/refusals.ts';

/** A no, by whichever side: it outlives everything else that is known of a person (A14). */
export function isNo(event: OutreachEvent): boolean {
  return (
    event.kind === 'do-not-contact' || (event.kind === 'replied' && event.payload.answer === 'no')
  );
}

/**
 * That it ended with a no is on the list before its event is gone.
 *
 * @returns the hashes that were not listed before
 */
export async function keepRefusals(
  database: Database,
  keys: ReadonlySet<string>,
): Promise<readonly string[]> {
  const added: string[] = [];
  for (const key of keys) {
    const effective = effectiveEvents(await eventsOf(database, key as ProfileKey));
    const refused = effective.find(isNo);
    if (refused === undefined) continue;
    for (const each of keys) {
      added.push(...(await refuseContact(database, each as ProfileKey, refused.at)));
    }
  }
  return added;
}
