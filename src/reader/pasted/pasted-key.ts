import type { ProfileKey } from '../../profile/address.ts';
import type { PersonName } from '../../profile/profile.ts';
import { fold } from '../text/clean.ts';

/**
 * Key of a person known from pasted text alone: the name, so that pasting again finds
 * them. Two people of one name share it, which only the sender can tell apart.
 */
export function pastedKey(name: PersonName): ProfileKey {
  return `pasted/${fold(name.full).replaceAll(' ', '-')}` as ProfileKey;
}
