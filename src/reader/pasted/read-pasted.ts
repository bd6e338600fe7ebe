import type { Reading } from '../../profile/reading.ts';
import { pastedKey } from './pasted-key.ts';
import { readText } from './read-text.ts';

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
