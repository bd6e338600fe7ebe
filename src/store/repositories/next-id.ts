import { decodeTime, monotonicFactory, TIME_MAX } from 'ulid';
import type { Database } from '../database.ts';

/** Ids made in one millisecond still rise, so the order of appending is kept. */
const makeId = monotonicFactory();

/** The moment in an id; nothing in one that is not ours, or after which none could come. */
function momentIn(id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  try {
    const moment = decodeTime(id);
    return moment < TIME_MAX ? moment : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An id later than that of every event in the book, whichever window wrote it and whatever
 * the clock says by now: were the clock set back, an undo would sort before what it undoes.
 * Runs inside the transaction that adds the event.
 */
export async function nextEventId(database: Database): Promise<string> {
  const [last] = await database.events.toCollection().reverse().limit(1).primaryKeys();
  const before = momentIn(last);
  const now = Date.now();
  return makeId(before === undefined || before < now ? now : before + 1);
}
