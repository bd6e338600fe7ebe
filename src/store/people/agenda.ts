import { Dexie } from 'dexie';
import type { Database } from '../database.ts';
import type { PersonRow } from './person-row.ts';

/** People whose next step is due at `now`, earliest first, and how many more wait until later. */
export async function duePeople(
  database: Database,
  now: number,
  limit: number,
): Promise<{ readonly due: readonly PersonRow[]; readonly count: number }> {
  const due = database.people.where('wakeAt').belowOrEqual(now);
  const [rows, count] = await Promise.all([
    database.people.where('wakeAt').belowOrEqual(now).limit(limit).toArray(),
    due.count(),
  ]);
  return { due: rows, count };
}

/** People whose next step comes later, soonest first. */
export async function waitingPeople(
  database: Database,
  now: number,
  limit: number,
): Promise<readonly PersonRow[]> {
  return database.people.where('wakeAt').above(now).limit(limit).toArray();
}

/** People to whom a gift or news is owed, the oldest debt first. */
export async function owedPeople(database: Database, limit: number): Promise<readonly PersonRow[]> {
  return database.people.orderBy('owedSince').limit(limit).toArray();
}

/** People read and never written to, what happened last first; the rest is not looked at. */
export async function unwrittenPeople(
  database: Database,
  limit: number,
): Promise<readonly PersonRow[]> {
  const newest = (state: PersonRow['state']) =>
    database.people
      .where('[state+lastAt]')
      .between([state, Dexie.minKey], [state, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
  const rows = await Promise.all([newest('new'), newest('noticed')]);
  return rows
    .flat()
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, limit);
}
