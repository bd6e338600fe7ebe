import { firstLook, type Looking, type LookMark, nextLook } from '../reader/looks.ts';
import { readSettled, SYSTEM_CLOCK } from '../reader/read-settled.ts';
import { ENTRY_NAME, FIRST_LOOK, type NextLook, OWN_PAGE } from './entry-name.ts';

const getUrl = () => new URL(location.href);

function isNextLook(wanted: unknown): wanted is NextLook {
  return typeof wanted === 'object' && wanted !== null && 'after' in wanted;
}

/** One look at a time for whoever shows the first before the second; else the outcome. */
function answer(wanted: unknown) {
  const looking: Looking = { document, getUrl, clock: SYSTEM_CLOCK, whose: 'theirs' };
  if (wanted === FIRST_LOOK) return firstLook(looking);
  // The mark is this script's own, on its way back from the extension.
  if (isNextLook(wanted)) return nextLook(looking, wanted.after as LookMark);
  return readSettled(document, getUrl, SYSTEM_CLOCK, wanted === OWN_PAGE ? 'own' : 'theirs');
}

/*
 * The script injected into the tab on a click. It leaves one function behind and does
 * nothing else: no listener, no change to the page, no console, no storage. Injecting it
 * again merely replaces the function by an equal one, which keeps nothing between calls.
 */
Object.defineProperty(globalThis, ENTRY_NAME, {
  value: answer,
  configurable: true,
  writable: true,
  enumerable: false,
});
