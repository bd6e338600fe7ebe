import { Dexie, type EntityTable, type Table } from 'dexie';

/** Name of the database that no migration of the book touches. */
export const SNAPSHOT_DATABASE_NAME = 'a-few-minutes-snapshots';

/** What a copy is of. Written last: chunks without a head are what a killed browser left behind. */
export interface SnapshotHead {
  readonly id: string;
  /** When it was taken, in milliseconds since the epoch. */
  readonly at: number;
  /** Schema version of the rows, and the one the book was about to become. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly events: number;
  readonly chunks: number;
  /** SHA-256 over the checksums of all chunks, in order. */
  readonly checksum: string;
}

/** Some rows of one table, as text, with the SHA-256 of that text. */
export interface SnapshotChunk {
  readonly snapshot: string;
  /** Place among the chunks of this copy, from 0. */
  readonly n: number;
  readonly table: string;
  readonly text: string;
  readonly checksum: string;
}

/** Copies of the book from before its last migrations. */
export interface SnapshotDatabase extends Dexie {
  readonly heads: EntityTable<SnapshotHead, 'id'>;
  readonly chunks: Table<SnapshotChunk, [string, number]>;
}

/**
 * Declares the database; nothing is opened before the first use.
 *
 * It has one version for good: whatever keeps copies for the day a migration goes wrong
 * must not have migrations of its own.
 */
export function declareSnapshots(name: string = SNAPSHOT_DATABASE_NAME): SnapshotDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as SnapshotDatabase;
  database.version(1).stores({ heads: 'id, at', chunks: '[snapshot+n]' });
  database.on('versionchange', () => database.close());
  return database;
}
