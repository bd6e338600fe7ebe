import type { Acquaintance, EarlierContact } from '../../network/acquaintance.ts';
import type { Rows } from '../rows.ts';

/** Marks a file as ours; a file without it is something else. */
export const BACKUP_FORMAT = 'a-few-minutes-backup';
/** Rises when the shape of the file changes; older files stay readable. */
export const BACKUP_VERSION = 2;

/** Tables that a backup holds. The People list is left out: it is derived. */
export const BACKED_UP = [
  'contacts',
  'events',
  'drafts',
  'sender',
  'doNotContact',
  'acquaintances',
  'earlierContacts',
  'networkImports',
] as const;
export type BackedUp = (typeof BACKED_UP)[number];

/** The version that first had each part; a file of an older one does without it. */
export const SINCE: Readonly<Record<BackedUp, number>> = {
  contacts: 1,
  events: 1,
  drafts: 1,
  sender: 1,
  doNotContact: 1,
  acquaintances: 2,
  earlierContacts: 2,
  networkImports: 2,
};

/** Rows as a file keeps them: without what is derived to find people by. */
interface KeptRows extends Omit<Rows, 'acquaintances' | 'earlierContacts'> {
  acquaintances: Acquaintance;
  earlierContacts: EarlierContact;
}

/** The rows of a book. Settings stay out: the id of a device must not travel to another. */
export type BackupData = { readonly [T in BackedUp]: readonly KeptRows[T][] };

/** A backup as it lies in the file. Documented for people in `docs/backup.md`. */
export interface BackupFile {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** SHA-256 of the canonical text of `data`, in hexadecimal digits. */
  readonly checksum: string;
  readonly data: BackupData;
}
