import type { ProfileKey } from '../../profile/address.ts';
import type { PersonName } from '../../profile/profile.ts';
import type { Reading } from '../../profile/reading.ts';
import { fold } from '../text/clean.ts';
import { readText } from './read-text.ts';

/**
 * Key of a person known from pasted text alone: the name, so that pasting again finds
 * them. Two people of one name share it, which only the sender can tell apart.
 */
export function pastedKey(name: PersonName): ProfileKey {
  return `pasted/${fold(name.full).replaceAll(' ', '-')}` as ProfileKey;
}

/**
 * Reads text that the sender pasted: a profile, a CV or a paragraph of biography.
 * Works without any access to a page. The profile's address is empty.
 *
 * @param now milliseconds since the epoch
 * @returns a refusal `nothing-selected` for blank text, `not-a-profile` where no name is certain
 */
export function readPasted(text: string, now: number): Reading {
  if (text.trim() === '') return { kind: 'refusal', reason: 'nothing-selected', selfCheck: {} };
  return readText(
    text,
    { layout: 'pasted', address: '', titleName: undefined, keyOf: pastedKey },
    now,
  );
}
