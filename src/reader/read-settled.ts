import type { Reading } from '../profile/reading.ts';
import { readPage, type Whose } from './read-page.ts';

/** Time as the reader needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Pause between two readings that have to agree: long enough for a client-side page change to show. */
export const PAUSE_MS = 150;
/** Longest time to wait for a page to come to rest. */
export const LONGEST_WAIT_MS = 2000;

const systemClock: Clock = {
  now: () => Date.now(),
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};

/** What has to be the same twice: whose page it is and its top card. Lists may still be loading. */
function fingerprint(reading: Reading, url: URL): string {
  if (reading.kind === 'refusal') return `refusal ${reading.reason} ${url.pathname}`;
  const { key, name, headline, place, degree } = reading.profile;
  return JSON.stringify([
    url.pathname,
    reading.layout,
    key,
    name.value,
    headline?.value,
    place?.value,
    degree?.value,
  ]);
}

/** Refusals that may pass by themselves while a page is being drawn. */
function mayPass(reading: Reading): boolean {
  return (
    reading.kind === 'refusal' &&
    (reading.reason === 'page-changing' ||
      reading.reason === 'two-identities' ||
      reading.reason === 'unknown-layout')
  );
}

/**
 * Reads the page until two readings in a row agree on whose page it is. On a page that
 * swaps people without a load, the address changes before the cards do: what is read in
 * between would mix two people. Gives up after two seconds with `page-changing`, or with
 * the lasting reason.
 *
 * @param whose the sender's own page is refused unless it is asked for
 */
export async function readSettled(
  document: Document,
  getUrl: () => URL,
  clock: Clock = systemClock,
  whose: Whose = 'theirs',
): Promise<Reading> {
  const started = clock.now();
  let url = getUrl();
  let previous = readPage(document, url, started, whose);
  for (;;) {
    const before = fingerprint(previous, url);
    await clock.wait(PAUSE_MS);
    url = getUrl();
    const now = clock.now();
    const reading = readPage(document, url, now, whose);
    const settled = fingerprint(reading, url) === before;
    if (settled && !mayPass(reading)) return reading;
    if (now - started >= LONGEST_WAIT_MS) {
      return settled
        ? reading
        : { kind: 'refusal', reason: 'page-changing', selfCheck: reading.selfCheck };
    }
    previous = reading;
  }
}
