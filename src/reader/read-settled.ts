import type { Reading } from '../profile/reading.ts';
import { type Clock, firstLook, type Looking, nextLook } from './looks.ts';
import type { Whose } from './read-page.ts';

/** The time of the page. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};

/**
 * Reads the page until two looks in a row agree on whose page it is; gives up after two
 * seconds.
 *
 * @param whose the sender's own page is refused unless it is asked for
 */
export async function readSettled(
  document: Document,
  getUrl: () => URL,
  clock: Clock = SYSTEM_CLOCK,
  whose: Whose = 'theirs',
): Promise<Reading> {
  const looking: Looking = { document, getUrl, clock, whose };
  let look = firstLook(looking);
  while (!look.settled) look = await nextLook(looking, look.mark);
  return look.reading;
}
