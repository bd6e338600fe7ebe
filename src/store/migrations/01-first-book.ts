import type { Migration } from './migration.ts';

/**
 * The first schema: the append-only events, who they are about, the letter being
 * written to each, the sender, and settings of this device.
 *
 * `[contact+id]` gives one contact's events in order of appending; `[kind+at]`
 * counts notes of a month and finds texts sent lately without reading the rest.
 */
export const firstBook: Migration = {
  version: 1,
  purpose: 'the first book of contacts',
  stores: {
    events: 'id, [contact+id], [kind+at]',
    contacts: 'key, lastReadAt',
    drafts: 'contact, savedAt',
    sender: 'id',
    settings: 'name',
  },
};
