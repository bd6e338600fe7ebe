import type { Database } from '../database.ts';

const SETTING = 'daily-notice';

/** The daily notice on this device, as it is kept. */
interface DailyNotice {
  readonly wanted: boolean;
  /** Day of the last notice, see `DayNumber` in `outreach/calendar.ts`. */
  readonly lastDay?: number;
}

const OFF: DailyNotice = { wanted: false };

async function kept(database: Database): Promise<DailyNotice> {
  const row = await database.settings.get(SETTING);
  const value = row?.value as Partial<DailyNotice> | undefined;
  if (typeof value?.wanted !== 'boolean') return OFF;
  const { wanted, lastDay } = value;
  return typeof lastDay === 'number' ? { wanted, lastDay } : { wanted };
}

/** Whether the sender wants a notice on this device. */
export async function wantsNotice(database: Database): Promise<boolean> {
  return (await kept(database)).wanted;
}

/** Remembers the wish; the day of the last notice stays, so that switching off and on shows no second one. */
export async function wishForNotice(database: Database, wanted: boolean): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    await database.settings.put({ name: SETTING, value: { ...(await kept(database)), wanted } });
  });
}

/** A day ahead is a journey westwards; further ahead the clock was wrong, and is right by now. */
function isTaken(lastDay: number | undefined, day: number): boolean {
  return lastDay === day || lastDay === day + 1;
}

/**
 * Takes the one notice of a day: true once for each day, however many workers ask and
 * however often they are put to sleep. Taken before it is shown, so that a worker that
 * dies in between shows one too few and never one too many.
 */
export async function takeNoticeOf(database: Database, day: number): Promise<boolean> {
  return database.transaction('rw', database.settings, async () => {
    const notice = await kept(database);
    if (!notice.wanted || isTaken(notice.lastDay, day)) return false;
    await database.settings.put({ name: SETTING, value: { ...notice, lastDay: day } });
    return true;
  });
}
