import { decodeTime } from 'ulid';
import type { Database } from '../database.ts';
import { deviceId } from '../repositories/device.ts';
import type { BookState, SavedBackup } from './mirror.ts';

/** How much there is in the book now. Gives a book its id where it has none yet. */
export async function bookState(database: Database): Promise<BookState> {
  const book = await deviceId(database);
  const [people, events, last] = await Promise.all([
    database.contacts.count(),
    database.events.count(),
    database.events.orderBy('id').reverse().limit(1).primaryKeys(),
  ]);
  return { book, people, events, ...(last[0] === undefined ? {} : { lastEvent: last[0] }) };
}

/** Whether there is nobody and nothing in the book. */
export async function isEmpty(database: Database): Promise<boolean> {
  const found = await Promise.all([
    database.contacts.limit(1).primaryKeys(),
    database.events.limit(1).primaryKeys(),
  ]);
  return found.flat().length === 0;
}

/** When an event was appended; its id knows. */
function appendedAt(id: string): number | undefined {
  try {
    return decodeTime(id);
  } catch {
    return undefined;
  }
}

/**
 * Since when there are changes that the last backup does not hold, as far as the book
 * shows; nothing where it holds them all. Read from the rows themselves, so that there
 * is no count to keep and none to lose.
 */
export async function unsavedSince(
  database: Database,
  saved: SavedBackup | undefined,
): Promise<number | undefined> {
  const at = saved?.at ?? -1;
  const [event, contact, draft, events] = await Promise.all([
    database.events
      .where('id')
      .above(saved?.lastEvent ?? '')
      .first(),
    database.contacts.where('lastReadAt').above(at).first(),
    database.drafts.where('savedAt').above(at).first(),
    database.events.count(),
  ]);
  const moments = [
    event && (appendedAt(event.id) ?? event.at),
    contact?.lastReadAt,
    draft?.savedAt,
    // Joined from another book: older than the last backup by their ids, and not in it.
    saved !== undefined && event === undefined && events > saved.events ? saved.at : undefined,
  ].filter(moment => moment !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}
