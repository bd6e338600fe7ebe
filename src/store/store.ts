import type { ComposeContext } from '../message/compose-types.ts';
import type { Channel, Occasion, ReasonKind } from '../message/terms.ts';
import type { EventKind, EventPayloads, OutreachEvent } from '../outreach/event.ts';
import type { ProfileKey } from '../profile/address.ts';
import type { Profile } from '../profile/profile.ts';
import type { Sender } from '../sender/sender.ts';
import type { BackupData } from './backup/backup-file.ts';
import type { RestoreMode, RestorePreview } from './backup/restore.ts';
import type { DeviceStore } from './devices/device-store.ts';
import type { ForgetStore } from './forget/forget-store.ts';
import type { NetworkStore } from './network/network-store.ts';
import type { PeopleList } from './people/people-list.ts';
import type { PersonRow } from './people/person-row.ts';
import type { HintStore } from './repositories/hints.ts';
import type { UnfinishedForm } from './repositories/unfinished.ts';
import type { RetentionStore } from './retention/retention-store.ts';
import type { SafetyStore } from './safety/safety-store.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';
import type { WalkStore } from './walk/walk-store.ts';

/** A person in the sender's book. What happened with them is in the events, never here. */
export interface Contact {
  readonly key: ProfileKey;
  readonly profile: Profile;
  /** First and latest time this person was read, in milliseconds since the epoch. */
  readonly firstReadAt: number;
  readonly lastReadAt: number;
}

/** Text of the message box for one channel and reason. */
export interface WorkingText {
  readonly text: string;
  readonly subject?: string;
  /** True once the sender changed a word: from then on it is never recomposed over. */
  readonly edited: boolean;
}

/** The letter as the sender left it, per person: what the popup restores when opened again. */
export interface WorkingDraft {
  readonly contact: ProfileKey;
  readonly channel: Channel;
  readonly reason: ReasonKind;
  /** What the letter is for, where the sender chose another than the next step asks for. */
  readonly occasion?: Occasion;
  /** Its language, where the sender chose another than the likely one. */
  readonly language?: string;
  readonly wording: number;
  readonly context: ComposeContext;
  /** Texts by `channel/reason`, so that switching back finds what was typed. */
  readonly texts: Readonly<Record<string, WorkingText>>;
  /** Words the sender confirmed as true for this message (G2, G3). */
  readonly asserted: readonly string[];
  /** Rule ids the sender knowingly overrode for this message. */
  readonly overridden: readonly string[];
  /** Set while a copied text waits for "I sent it". */
  readonly copiedAt?: number;
  readonly savedAt: number;
}

/**
 * What screens may ask of the store. Every method rejects with a `StoreError`
 * whose message tells the sender what to do next; nothing typed is lost by one.
 */
export interface Store
  extends PeopleList,
    NetworkStore,
    DeviceStore,
    SafetyStore,
    SnapshotStore,
    WalkStore,
    ForgetStore,
    RetentionStore,
    HintStore {
  contact(key: ProfileKey): Promise<Contact | undefined>;
  /** Remembers a person just read; a newer reading replaces the older profile. */
  remember(profile: Profile, at: number): Promise<Contact>;
  /** Appends one event and returns it with its id. */
  append<K extends EventKind>(
    contact: ProfileKey,
    kind: K,
    payload: EventPayloads[K],
    at: number,
  ): Promise<OutreachEvent>;
  /** Events of one contact, oldest first. */
  eventsOf(key: ProfileKey): Promise<readonly OutreachEvent[]>;
  draft(key: ProfileKey): Promise<WorkingDraft | undefined>;
  saveDraft(draft: WorkingDraft): Promise<void>;
  sender(): Promise<Sender>;
  saveSender(sender: Sender): Promise<void>;
  /** Noted invitations sent since `from` (C5). */
  notesSentSince(from: number): Promise<number>;
  /** Texts sent since `from`, newest first (T1, T2, T3). */
  sentSince(from: number): Promise<readonly OutreachEvent[]>;
  /** Takes one event back by appending an undo; gives the undo, which can be undone in turn. */
  undo(event: OutreachEvent, at: number): Promise<OutreachEvent>;
  /** What was typed about a person and not yet kept, the debrief unless told otherwise; whoever asks checks its shape. */
  unfinished(contact: ProfileKey, form?: UnfinishedForm): Promise<unknown>;
  /** Remembers what is being typed; `undefined` forgets it. */
  keepUnfinished(contact: ProfileKey, value: unknown, form?: UnfinishedForm): Promise<void>;
  /** True for people never to contact again, also after they were forgotten (A14). */
  isRefused(key: ProfileKey): Promise<boolean>;
  /**
   * Makes the lists ready; a screen that lists people awaits it once, first. Takes
   * long only after an update or a restore: `progress` then gets 0 to 1.
   */
  prepareLists(progress?: (done: number) => void): Promise<void>;
  /** People whose next step is due at `now`, earliest first, and how many there are in all. */
  due(now: number, limit: number): Promise<{ due: readonly PersonRow[]; count: number }>;
  /** People whose next step comes later, soonest first. */
  waiting(now: number, limit: number): Promise<readonly PersonRow[]>;
  /** People to whom a gift or news is owed, the oldest debt first. */
  owed(limit: number): Promise<readonly PersonRow[]>;
  /** People read and never written to, what happened last first. */
  unwritten(limit: number): Promise<readonly PersonRow[]>;
  /** Whether the sender wants a notice once a day, on this device. */
  wantsNotice(): Promise<boolean>;
  wishForNotice(wanted: boolean): Promise<void>;
  /** Takes the one notice of a day (`DayNumber`): true at most once for each day. */
  takeNoticeOf(day: number): Promise<boolean>;
  /** Values to filter by: every employer and tag in the book. */
  facets(): Promise<{ employers: readonly string[]; tags: readonly string[] }>;
  /** Events of the whole book by contact, for statistics and the referral graph. */
  allEvents(): Promise<ReadonlyMap<ProfileKey, readonly OutreachEvent[]>>;
  /** Answers `query` now and again after every change to what it read, in any window. */
  watch<T>(
    query: () => Promise<T>,
    next: (value: T) => void,
    failed: (error: StoreError) => void,
  ): () => void;
  /** The whole book as the text of one file; with a passphrase it is sealed. */
  backup(passphrase?: string): Promise<string>;
  /** What restoring would change. Changes nothing. */
  previewRestore(data: BackupData): Promise<RestorePreview>;
  /** Restores wholly or not at all; rejects with a `RestoreError` for an emptier backup unless insisted on. */
  restore(data: BackupData, mode: RestoreMode, insist?: boolean): Promise<void>;
  close(): void;
}

/** What went wrong with the store, in words that tell the sender what to do. */
export class StoreError extends Error {
  readonly kind:
    | 'full'
    | 'too-long'
    | 'too-large'
    | 'no-copy'
    | 'newer-version'
    | 'blocked'
    | 'outdated'
    | 'unavailable';

  constructor(kind: StoreError['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.kind = kind;
  }
}
