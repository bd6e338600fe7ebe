import type { BackupData } from '../backup/backup-file.ts';
import { orStoreError } from '../store-errors.ts';
import type { Opening } from './before-opening.ts';
import { openSnapshot } from './open-snapshot.ts';
import type { SnapshotDatabase, SnapshotHead } from './snapshot-database.ts';

/** The copies from before the last migrations, for the day one went wrong. */
export interface SnapshotStore {
  /** Newest first. */
  snapshots(): Promise<readonly SnapshotHead[]>;
  /** One copy in the shape of today, checked; rejects with a `RestoreError`. Changes nothing. */
  openSnapshot(id: string): Promise<BackupData>;
  dropSnapshots(): Promise<void>;
  /** Lets a migration go on where no copy of the book can be kept. */
  goOnWithoutCopy(): void;
}

/** Those methods over the database of copies. */
export function snapshotStore(snapshots: SnapshotDatabase, opening: Opening): SnapshotStore {
  return {
    snapshots: () => orStoreError(() => snapshots.heads.orderBy('at').reverse().toArray()),
    openSnapshot: id => orStoreError(() => openSnapshot(snapshots, id)),
    dropSnapshots: () =>
      orStoreError(async () => {
        await snapshots.transaction('rw', snapshots.heads, snapshots.chunks, async () => {
          await snapshots.heads.clear();
          await snapshots.chunks.clear();
        });
      }),
    goOnWithoutCopy: () => opening.goOnWithoutCopy(),
  };
}
