import { effectiveEvents } from '../outreach/effective-events.ts';
import type { OutreachEvent } from '../outreach/event.ts';
import { NEW_SENDER } from '../sender/sender.ts';
import { seal } from './backup/encryption.ts';
import { previewRestore, restoreBackup } from './backup/restore.ts';
import { unlessTooLarge } from './backup/too-large.ts';
import { writeBackup } from './backup/write-backup.ts';
import { type Database, declareDatabase } from './database.ts';
import { deviceStore } from './devices/device-store.ts';
import { FolderError } from './devices/folder.ts';
import { forgetStore } from './forget/forget-store.ts';
import { ensureEmployerKeys } from './network/employer-keys.ts';
import { networkStore } from './network/network-store.ts';
import { duePeople, owedPeople, unwrittenPeople, waitingPeople } from './people/agenda.ts';
import { peopleList } from './people/people-list.ts';
import { ensurePeople } from './people/rebuild.ts';
import { rememberContact } from './repositories/contacts.ts';
import { takeNoticeOf, wantsNotice, wishForNotice } from './repositories/daily-notice.ts';
import {
  appendEvent,
  eventsByContact,
  eventsOfKindSince,
  notBefore,
} from './repositories/events.ts';
import { eventsOf } from './repositories/events-of.ts';
import { hintStore } from './repositories/hints.ts';
import { allowContact, isRefused, refuseContact } from './repositories/refusals.ts';
import { keepUnfinished, unfinished } from './repositories/unfinished.ts';
import { retentionStore } from './retention/retention-store.ts';
import { safetyStore } from './safety/safety-store.ts';
import { type Shelf, shelfInMemory } from './safety/shelf.ts';
import { afterOpening } from './snapshots/after-opening.ts';
import { beforeOpening } from './snapshots/before-opening.ts';
import { type CleanRow, forgetInSnapshots } from './snapshots/forget-in-snapshots.ts';
import { declareSnapshots, type SnapshotDatabase } from './snapshots/snapshot-database.ts';
import { snapshotStore } from './snapshots/snapshot-store.ts';
import type { Store } from './store.ts';
import { orStoreError } from './store-errors.ts';
import { refuseTooLong } from './too-long.ts';
import { walkStore } from './walk/walk-store.ts';
import { watch } from './watch.ts';

/** Sent messages that were not undone, since `from`, newest first. */
async function sentSince(database: Database, from: number): Promise<readonly OutreachEvent[]> {
  const [sent, undone] = await Promise.all([
    eventsOfKindSince(database, 'sent', from),
    eventsOfKindSince(database, 'undone', from),
  ]);
  return [...effectiveEvents([...sent, ...undone])].reverse();
}

/**
 * Appends, and keeps the do-not-contact list in step with the log. The list comes
 * first: were the browser killed in between, somebody would be refused too early
 * rather than too late (A14).
 */
const append: (database: Database) => Store['append'] = database => (contact, kind, payload, at) =>
  orStoreError(async () => {
    if (kind === 'do-not-contact') {
      const moment = notBefore(await eventsOf(database, contact), at);
      await refuseContact(database, contact, moment);
    }
    return appendEvent(database, contact, kind, payload, at);
  });

/** Undoing the decision not to contact somebody opens the door again; nothing else does. */
async function undo(database: Database, event: OutreachEvent, at: number): Promise<OutreachEvent> {
  const undone = await appendEvent(database, event.contact, 'undone', { event: event.id }, at);
  await keepRefusal(database, event, at);
  return undone;
}

/** After an undo: the list says what the log now says, and what it said before. */
async function keepRefusal(database: Database, touched: OutreachEvent, at: number): Promise<void> {
  const { kind, contact } = touched;
  if (kind !== 'do-not-contact' && kind !== 'undone') return;
  const events = await eventsOf(database, contact);
  const refused = effectiveEvents(events).some(event => event.kind === 'do-not-contact');
  if (refused) await refuseContact(database, contact, at);
  else await allowContact(database, contact, [...events, touched], at);
}

/** Every employer and tag in the book, from the indexes alone. */
async function facets(database: Database) {
  const [employers, tags] = await Promise.all([
    database.people.orderBy('employer').uniqueKeys(),
    database.people.orderBy('tags').uniqueKeys(),
  ]);
  return { employers: employers.map(String).filter(name => name !== ''), tags: tags.map(String) };
}

/** What lies beside the book. */
export interface Beside {
  /** Outlives the database; by default it lasts as long as the window. */
  readonly shelf?: Shelf;
  readonly snapshots?: SnapshotDatabase;
}

/**
 * Opens the sender's book. The database itself is opened at the first call, is copied
 * first where a migration is due, and closes when a newer version of the extension wants
 * to upgrade it elsewhere.
 */
export function openStore(database: Database = declareDatabase(), beside: Beside = {}): Store {
  database.on('versionchange', () => database.close());
  const snapshots = beside.snapshots ?? declareSnapshots(`${database.name}-snapshots`);
  const opening = beforeOpening(database, snapshots);
  const safety = safetyStore(database, beside.shelf ?? shelfInMemory());

  /** A change after which there may be less, on purpose: the mirror hears of it at once. */
  async function onPurpose<T>(change: () => Promise<T>): Promise<T> {
    const missing = await safety.shortfall();
    const accept = async () => missing === undefined && safety.acceptBook(Date.now());
    try {
      const result = await change();
      await accept();
      return result;
    } catch (error) {
      // What was read before the folder failed stays read, and those forgotten stay so.
      if (error instanceof FolderError) await accept();
      throw error;
    }
  }

  const inCopies = (clean: CleanRow) => forgetInSnapshots(snapshots, clean);

  const store: Store = {
    ...networkStore(database),
    ...deviceStore({ database, inCopies }, onPurpose),
    ...safety,
    ...snapshotStore(snapshots, opening),
    ...peopleList(database),
    ...walkStore(database),
    ...retentionStore(database),
    ...forgetStore(database, { inCopies, onPurpose }),
    ...hintStore(database),
    contact: key => orStoreError(() => database.contacts.get(key)),
    remember: (profile, at) => orStoreError(() => rememberContact(database, profile, at)),
    append: append(database),
    undo: (event, at) => orStoreError(() => undo(database, event, at)),
    eventsOf: key => orStoreError(() => eventsOf(database, key)),
    allEvents: () => orStoreError(() => eventsByContact(database)),
    unfinished: (key, form) => orStoreError(() => unfinished(database, key, form)),
    keepUnfinished: (key, value, form) =>
      orStoreError(() => keepUnfinished(database, key, value, form)),
    isRefused: key => orStoreError(() => isRefused(database, key)),
    draft: key => orStoreError(() => database.drafts.get(key)),
    saveDraft: draft =>
      orStoreError(
        async () => void (await database.drafts.put(refuseTooLong(draft, draft.contact))),
      ),
    sender: () =>
      orStoreError(async () => ({
        ...NEW_SENDER,
        ...(await database.sender.get('me'))?.sender,
      })),
    saveSender: sender =>
      orStoreError(
        async () => void (await database.sender.put({ id: 'me', sender: refuseTooLong(sender) })),
      ),
    notesSentSince: from =>
      orStoreError(async () => {
        const sent = await sentSince(database, from);
        return sent.filter(e => e.kind === 'sent' && e.payload.channel === 'note').length;
      }),
    sentSince: from => orStoreError(() => sentSince(database, from)),
    due: (now, limit) => orStoreError(() => duePeople(database, now, limit)),
    waiting: (now, limit) => orStoreError(() => waitingPeople(database, now, limit)),
    owed: limit => orStoreError(() => owedPeople(database, limit)),
    unwritten: limit => orStoreError(() => unwrittenPeople(database, limit)),
    wantsNotice: () => orStoreError(() => wantsNotice(database)),
    wishForNotice: wanted => orStoreError(() => wishForNotice(database, wanted)),
    takeNoticeOf: day => orStoreError(() => takeNoticeOf(database, day)),
    facets: () => orStoreError(() => facets(database)),
    prepareLists: progress =>
      orStoreError(async () => {
        await ensurePeople(database, progress);
        await ensureEmployerKeys(database);
      }),
    backup: passphrase =>
      orStoreError(() =>
        unlessTooLarge(async () => {
          const text = await writeBackup(database);
          return passphrase === undefined ? text : seal(text, passphrase);
        }),
      ),
    previewRestore: data => orStoreError(() => previewRestore(database, data)),
    restore: (data, mode, insist) =>
      orStoreError(async () => {
        await restoreBackup(database, data, mode, insist);
        await safety.acceptBook(Date.now());
      }),
    watch,
    close: () =>
      opening.afterwards(() => {
        database.close();
        snapshots.close();
      }),
  };
  return afterOpening(store, opening);
}
