import type { Rows } from '../rows.ts';

/** Marks a file as ours; a file without it is something else. */
export const BACKUP_FORMAT = 'a-few-minutes-backup';
/** Rises when the shape of the file changes; older files stay readable. */
export const BACKUP_VERSION = 1;

/** Tables that a backup holds. The People list is left out: it is derived. */
export const BACKED_UP = ['contacts', 'events', 'drafts', 'sender', 'doNotContact'] as const;
export type BackedUp = (typeof BACKED_UP)[number];

/** The rows of a book. Settings stay out: the id of a device must not travel to another. */
export type BackupData = { readonly [T in BackedUp]: readonly Rows[T][] };

/** A backup as it lies in the file. Documented for people in `docs/backup.md`. */
export interface BackupFile {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** SHA-256 of the canonical text of `data`, in hexadecimal digits. */
  readonly checksum: string;
  readonly data: BackupData;
}
