import type { Migration } from './migration.ts';

/**
 * The projection behind the People list and the badge, and the salted hashes of
 * people never to contact again, which outlive their deletion (A14).
 *
 * `people` is filled by `people/rebuild.ts`, not here: it is derived, and may be
 * derived anew by any later version.
 */
export const people: Migration = {
  version: 2,
  purpose: 'lists that stay fast, and do-not-contact for good',
  stores: {
    people:
      'key, sortName, lastAt, wakeAt, owedSince, [state+lastAt], employer, reason, *words, *tags',
    doNotContact: 'hash, salt',
  },
};
