import type { OutreachEvent } from '../../outreach/event.ts';
import type { Database } from '../database.ts';
import type { Contact } from '../store.ts';
import { orStoreError } from '../store-errors.ts';
import { walkBook } from './walk-book.ts';

/** Somebody in the book with everything that happened, undone things too. */
export interface KeptPerson {
  readonly contact: Contact;
  readonly events: readonly OutreachEvent[];
}

/** How to follow and to stop something that takes long in a large book. */
export interface WalkWatch {
  /** Told 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Going through the whole book without holding it all at once. */
export interface WalkStore {
  /** Shows everybody, some hundreds at a time, by key; false when it was cancelled. */
  walkBook(visit: (people: readonly KeptPerson[]) => void, watch?: WalkWatch): Promise<boolean>;
}

/** Going through this database. */
export function walkStore(database: Database): WalkStore {
  return {
    walkBook: (visit, watch) => orStoreError(() => walkBook(database, visit, watch)),
  };
}
