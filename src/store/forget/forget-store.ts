import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import type { CleanRow } from '../snapshots/forget-in-snapshots.ts';
import { orStoreError } from '../store-errors.ts';
import { bringBack, forgetPerson, tracesOf } from './forget-person.ts';
import { cleanerFor, type Forgotten } from './sweep.ts';
import { marksOf } from './whom.ts';
import { withdrawPerson } from './withdraw.ts';

/** Letting somebody go for good. */
export interface ForgetStore {
  /**
   * Deletes everything about a person but a do-not-contact hash, also where others' rows
   * name them. What was deleted is given back: as long as the window holds it, and no
   * longer, it can be brought back.
   */
  forget(key: ProfileKey): Promise<Forgotten>;
  /** Takes somebody out again whom a step put into the book that is taken back; nothing else. */
  withdraw(key: ProfileKey): Promise<void>;
  /** Everything the book holds about a person: what `forget` would give. Changes nothing. */
  traces(key: ProfileKey): Promise<Forgotten>;
  /** Brings somebody back who was just forgotten. */
  bringBack(forgotten: Forgotten): Promise<void>;
}

/** What goes along with forgetting, beside the book. */
interface Around {
  /** Takes them out of the copies that are kept, too. */
  inCopies(clean: CleanRow): Promise<void>;
  /** Tells that there is less in the book because the sender wanted it so. */
  onPurpose<T>(change: () => Promise<T>): Promise<T>;
}

/** Letting go of people in this database. */
export function forgetStore(database: Database, around: Around): ForgetStore {
  /** The copies first: killed in between, the person is still there to be forgotten. */
  const forget = async (key: ProfileKey): Promise<Forgotten> => {
    const marks = await marksOf(database, key);
    await around.inCopies(cleanerFor(marks));
    return forgetPerson(database, marks);
  };
  return {
    forget: key => orStoreError(() => around.onPurpose(() => forget(key))),
    withdraw: key => orStoreError(() => around.onPurpose(() => withdrawPerson(database, key))),
    traces: key => orStoreError(() => tracesOf(database, key)),
    bringBack: forgotten =>
      orStoreError(() => around.onPurpose(() => bringBack(database, forgotten))),
  };
}
