import { readSettled } from '../reader/read-settled.ts';
import { ENTRY_NAME, OWN_PAGE } from './entry-name.ts';

/*
 * The script injected into the tab on a click. It leaves one function behind and does
 * nothing else: no listener, no change to the page, no console, no storage. Injecting it
 * again merely replaces the function by an equal one.
 */
Object.defineProperty(globalThis, ENTRY_NAME, {
  value: (wanted?: unknown) =>
    readSettled(
      document,
      () => new URL(location.href),
      undefined,
      wanted === OWN_PAGE ? 'own' : 'theirs',
    ),
  configurable: true,
  writable: true,
  enumerable: false,
});
