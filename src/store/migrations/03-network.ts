import type { Migration } from './migration.ts';

/**
 * The sender's own network, from their data export (A2): who they are connected
 * with, whom they already wrote to, and when each was imported.
 *
 * `employerKey` answers "who works there" by one look-up among thirty thousand;
 * `sortName` finds the people whom a page names; `*words` whose work has to do
 * with what the sender explores.
 */
export const network: Migration = {
  version: 3,
  purpose: 'your own network first',
  stores: {
    acquaintances: 'id, employerKey, sortName, *words',
    earlierContacts: 'id, sortName',
    networkImports: 'id',
  },
};
