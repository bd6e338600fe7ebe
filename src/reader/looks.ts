import type { Reading } from '../profile/reading.ts';
import { readPage, type Whose } from './read-page.ts';

/** Time as the reader needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Pause between two looks that have to agree: long enough for a client-side page change to show. */
export const PAUSE_MS = 150;
/** Longest time to wait for a page to come to rest. */
export const LONGEST_WAIT_MS = 2000;

/** What the next look needs of the one before: plain data, which may leave the page and come back. */
export interface LookMark {
  /** What has to be the same again. */
  readonly print: string;
  /** When the page was looked at for the first time. */
  readonly since: number;
}

/** One look at a page that may be changing. */
export interface Look {
  readonly reading: Reading;
  /** True when this is the outcome: the look before agreed, or the page never came to rest. */
  readonly settled: boolean;
  readonly mark: LookMark;
}

/** What is looked at, and how. */
export interface Looking {
  readonly document: Document;
  readonly getUrl: () => URL;
  readonly clock: Clock;
  /** The sender's own page is refused unless it is asked for. */
  readonly whose: Whose;
}

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

/** The page as it is at this moment. One look settles nothing. */
export function firstLook({ document, getUrl, clock, whose }: Looking): Look {
  const url = getUrl();
  const since = clock.now();
  const reading = readPage(document, url, since, whose);
  return { reading, settled: false, mark: { print: fingerprint(reading, url), since } };
}

/**
 * The page after the pause, compared with the look before. On a page that swaps people
 * without a load, the address changes before the cards do: what is read in between would
 * mix two people. After two seconds the page is given up with `page-changing`, or with the
 * lasting reason.
 */
export async function nextLook(looking: Looking, before: LookMark): Promise<Look> {
  const { document, getUrl, clock, whose } = looking;
  await clock.wait(PAUSE_MS);
  const url = getUrl();
  const now = clock.now();
  const reading = readPage(document, url, now, whose);
  const print = fingerprint(reading, url);
  const mark = { print, since: before.since };
  const agrees = print === before.print;
  if (agrees && !mayPass(reading)) return { reading, settled: true, mark };
  if (now - before.since < LONGEST_WAIT_MS) return { reading, settled: false, mark };
  const { selfCheck } = reading;
  const changing: Reading = { kind: 'refusal', reason: 'page-changing', selfCheck };
  return { reading: agrees ? reading : changing, settled: true, mark };
}
