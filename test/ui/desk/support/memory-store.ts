import type { EarlierContact } from '../../../../src/network/acquaintance.ts';
import type { EventKind, EventPayloads, OutreachEvent } from '../../../../src/outreach/event.ts';
import type { ProfileKey } from '../../../../src/profile/address.ts';
import { mergeProfiles } from '../../../../src/profile/merge/merge-profiles.ts';
import { NEW_SENDER, type Sender } from '../../../../src/sender/sender.ts';
import type { Contact, WorkingDraft } from '../../../../src/store/store.ts';
import type { Book } from '../../../../src/ui/desk/state/ports.ts';

/** A book in memory that can be looked into, and told to fail. */
export interface MemoryStore extends Book {
  readonly refused: Set<ProfileKey>;
  readonly events: OutreachEvent[];
  readonly drafts: Map<ProfileKey, WorkingDraft>;
  readonly contacts: Map<ProfileKey, Contact>;
  kept: Sender;
  /** Set to make every write (or every read) reject with it. */
  failWrites?: Error | undefined;
  failReads?: Error | undefined;
  saves: number;
  /** What a data export says of an earlier letter, to whomever. */
  earlier?: EarlierContact | undefined;
}

export function memoryStore(): MemoryStore {
  const events: OutreachEvent[] = [];
  const drafts = new Map<ProfileKey, WorkingDraft>();
  const contacts = new Map<ProfileKey, Contact>();
  const read = () => (store.failReads ? Promise.reject(store.failReads) : Promise.resolve());
  const write = () => (store.failWrites ? Promise.reject(store.failWrites) : Promise.resolve());
  const store: MemoryStore = {
    events,
    drafts,
    contacts,
    kept: NEW_SENDER,
    saves: 0,
    refused: new Set(),
    undo: (event, at) => store.append(event.contact, 'undone', { event: event.id }, at),
    isRefused: key => read().then(() => store.refused.has(key)),
    contact: key => read().then(() => contacts.get(key)),
    async remember(profile, at) {
      await write();
      const known = contacts.get(profile.key);
      const contact: Contact = {
        key: profile.key,
        profile: known === undefined ? profile : mergeProfiles(known.profile, profile),
        firstReadAt: known?.firstReadAt ?? at,
        lastReadAt: at,
      };
      contacts.set(profile.key, contact);
      return contact;
    },
    async append<K extends EventKind>(
      contact: ProfileKey,
      kind: K,
      payload: EventPayloads[K],
      at: number,
    ) {
      await write();
      const id = `e${String(events.length).padStart(4, '0')}`;
      const event = { id, device: 'd', contact, at, kind, payload } as unknown as OutreachEvent;
      events.push(event);
      return event;
    },
    eventsOf: key => read().then(() => events.filter(event => event.contact === key)),
    draft: key => read().then(() => drafts.get(key)),
    async saveDraft(draft) {
      await write();
      store.saves += 1;
      drafts.set(draft.contact, draft);
    },
    sender: () => read().then(() => store.kept),
    async saveSender(sender) {
      await write();
      store.kept = sender;
    },
    notesSentSince: from =>
      read().then(
        () =>
          events.filter(e => e.kind === 'sent' && e.at >= from && e.payload.channel === 'note')
            .length,
      ),
    earlierContactWith: () => read().then(() => store.earlier),
    sentSince: from =>
      read().then(() => events.filter(e => e.kind === 'sent' && e.at >= from).reverse()),
  };
  return store;
}
