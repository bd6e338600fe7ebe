import type { Database } from '../database.ts';
import { deviceId } from '../repositories/device.ts';
import { orStoreError } from '../store-errors.ts';
import { bookState, isEmpty, unsavedSince } from './book-state.ts';
import {
  type BookState,
  holdsLess,
  isLost,
  type Mirror,
  parseMirror,
  parseMoment,
  parseSavedBackup,
  type SavedBackup,
} from './mirror.ts';
import type { Shelf } from './shelf.ts';

const DAY_MS = 86_400_000;
/** Changes older than this and in no backup are worth a quiet word. */
const ASK_AFTER_MS = 7 * DAY_MS;
/** "Not now" is respected for as long. */
const REST_MS = 7 * DAY_MS;

const MIRROR = 'book-mirror';
const LAST_BACKUP = 'last-backup';
const REST_UNTIL = 'backup-reminder-rests-until';

/** A book that is gone, or holds less than it did, and what there was. */
export interface Loss {
  readonly held: Mirror;
  readonly now: BookState;
  /** The backup to go back to, if one was saved. */
  readonly backup?: SavedBackup;
}

/** Changes that have waited for a backup for a week. */
export interface BackupReminder {
  readonly since: number;
  readonly last?: SavedBackup;
}

/** Looking after the book: what it held, what was saved of it, and whether it is still there. */
export interface SafetyStore {
  /** What is missing, if the book is gone; while all is well it is remembered how much there is. */
  lookAfter(now: number): Promise<Loss | undefined>;
  /** What the book held, if it is gone: asks so little of the book that the popup can afford it. */
  lostBook(): Promise<Mirror | undefined>;
  /** What is missing, if the book holds less than it did: before a backup of it is saved. */
  shortfall(): Promise<Loss | undefined>;
  /** What is there now is how it should be, says the sender. */
  acceptBook(now: number): Promise<void>;
  bookState(): Promise<BookState>;
  lastBackup(): Promise<SavedBackup | undefined>;
  /** Remembers that a backup of this state was saved. */
  backupSaved(state: BookState, now: number): Promise<void>;
  /** Since when there are changes that the last backup does not hold. */
  unsavedSince(): Promise<number | undefined>;
  /** Whether it is time to ask for a backup. */
  backupReminder(now: number): Promise<BackupReminder | undefined>;
  /** Not now: the reminder rests for a while. */
  restReminder(now: number): Promise<void>;
}

/** Those methods over the book and the shelf beside it. */
export function safetyStore(database: Database, shelf: Shelf): SafetyStore {
  const mirror = async () => parseMirror(await shelf.read(MIRROR));
  const lastBackup = async () => parseSavedBackup(await shelf.read(LAST_BACKUP));
  const remember = ({ book, people, events }: BookState, at: number) =>
    shelf.write(MIRROR, { book, people, events, at } satisfies Mirror);

  async function loss(held: Mirror, now: BookState): Promise<Loss> {
    const backup = await lastBackup();
    return { held, now, ...(backup === undefined ? {} : { backup }) };
  }

  async function lookAfter(at: number): Promise<Loss | undefined> {
    const [held, state] = await Promise.all([mirror(), bookState(database)]);
    if (held !== undefined && isLost(held, state)) return loss(held, state);
    // Fewer than before without a word from the sender: what there was stays remembered.
    if (!holdsLess(held, state) && !sameNumbers(held, state)) await remember(state, at);
    return undefined;
  }

  /** Counts nothing: another book, or an empty one, is told by two rows. */
  async function lostBook(): Promise<Mirror | undefined> {
    const held = await mirror();
    if (held === undefined) return undefined;
    const [book, empty] = await Promise.all([deviceId(database), isEmpty(database)]);
    const now = { book, people: empty ? 0 : 1, events: 0 };
    return isLost(held, now) ? held : undefined;
  }

  async function backupReminder(now: number): Promise<BackupReminder | undefined> {
    const restsUntil = parseMoment(await shelf.read(REST_UNTIL));
    if (restsUntil !== undefined && restsUntil > now) return undefined;
    const last = await lastBackup();
    const since = await unsavedSince(database, last);
    if (since === undefined || now - since < ASK_AFTER_MS) return undefined;
    return { since, ...(last === undefined ? {} : { last }) };
  }

  return {
    lookAfter: now => orStoreError(() => lookAfter(now)),
    lostBook: () => orStoreError(lostBook),
    shortfall: () =>
      orStoreError(async () => {
        const [held, state] = await Promise.all([mirror(), bookState(database)]);
        return held !== undefined && holdsLess(held, state) ? loss(held, state) : undefined;
      }),
    acceptBook: now => orStoreError(async () => remember(await bookState(database), now)),
    bookState: () => orStoreError(() => bookState(database)),
    lastBackup: () => orStoreError(lastBackup),
    backupSaved: ({ people, events, lastEvent }, at) =>
      orStoreError(async () => {
        const saved = { at, people, events, ...(lastEvent === undefined ? {} : { lastEvent }) };
        await shelf.write(LAST_BACKUP, saved satisfies SavedBackup);
      }),
    unsavedSince: () => orStoreError(async () => unsavedSince(database, await lastBackup())),
    backupReminder: now => orStoreError(() => backupReminder(now)),
    restReminder: now => orStoreError(() => shelf.write(REST_UNTIL, now + REST_MS)),
  };
}

/** Nothing to write: the mirror says so already. */
function sameNumbers(held: Mirror | undefined, state: BookState): boolean {
  return held?.people === state.people && held.events === state.events;
}
