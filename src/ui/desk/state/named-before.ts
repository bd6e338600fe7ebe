import { isNamesake, joinedTo } from '../../../outreach/same-as.ts';
import { isOnlyNamed } from '../../../profile/named-profile.ts';
import type { Profile } from '../../../profile/profile.ts';
import { pastedKey } from '../../../reader/pasted/pasted-key.ts';
import type { Book } from './ports.ts';

/**
 * Whether somebody of this name, whose profile nobody had read, was named to the sender
 * before, and the sender has not said yet whether it is this person.
 */
export async function namedBefore(store: Book, profile: Profile): Promise<boolean> {
  const key = pastedKey(profile.name.value);
  const named = key === profile.key ? undefined : await store.contact(key);
  if (named === undefined || !isOnlyNamed(named.profile)) return false;
  const events = await store.eventsOf(key);
  return joinedTo(events) === undefined && !isNamesake(events, profile.key);
}
