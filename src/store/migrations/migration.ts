import type { Transaction } from 'dexie';

/**
 * One step of the database schema. A released migration is never edited: a
 * change is a new file with the next number, and its own test.
 */
export interface Migration {
  /** Rises by exactly one, from 1. */
  readonly version: number;
  /** What this step is for, for people reading a bug report. */
  readonly purpose: string;
  /** Dexie index strings of the tables that change; `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Moves the rows; runs inside the upgrade transaction, so it applies wholly or not at all. */
  readonly upgrade?: (transaction: Transaction) => Promise<unknown>;
}
