import { effectiveEvents } from '../outreach/effective-events.ts';
import type { OutreachEvent } from '../outreach/event.ts';
import { NEW_SENDER } from '../sender/sender.ts';
import { type Database, declareDatabase } from './database.ts';
import { rememberContact } from './repositories/contacts.ts';
import { appendEvent, eventsOf, eventsOfKindSince } from './repositories/events.ts';
import type { Store } from './store.ts';
import { orStoreError } from './store-errors.ts';

/** Sent messages that were not undone, since `from`, newest first. */
async function sentSince(database: Database, from: number): Promise<readonly OutreachEvent[]> {
  const [sent, undone] = await Promise.all([
    eventsOfKindSince(database, 'sent', from),
    eventsOfKindSince(database, 'undone', from),
  ]);
  return [...effectiveEvents([...sent, ...undone])].reverse();
}

/**
 * Opens the sender's book. The database itself is opened at the first call, and
 * closes when a newer version of the extension wants to upgrade it elsewhere.
 */
export function openStore(database: Database = declareDatabase()): Store {
  database.on('versionchange', () => database.close());
  return {
    contact: key => orStoreError(() => database.contacts.get(key)),
    remember: (profile, at) => orStoreError(() => rememberContact(database, profile, at)),
    append: (contact, kind, payload, at) =>
      orStoreError(() => appendEvent(database, contact, kind, payload, at)),
    eventsOf: key => orStoreError(() => eventsOf(database, key)),
    draft: key => orStoreError(() => database.drafts.get(key)),
    saveDraft: draft => orStoreError(async () => void (await database.drafts.put(draft))),
    sender: () =>
      orStoreError(async () => ({
        ...NEW_SENDER,
        ...(await database.sender.get('me'))?.sender,
      })),
    saveSender: sender =>
      orStoreError(async () => void (await database.sender.put({ id: 'me', sender }))),
    notesSentSince: from =>
      orStoreError(async () => {
        const sent = await sentSince(database, from);
        return sent.filter(e => e.kind === 'sent' && e.payload.channel === 'note').length;
      }),
    sentSince: from => orStoreError(() => sentSince(database, from)),
    close: () => database.close(),
  };
}
