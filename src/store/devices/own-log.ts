import { ulid } from 'ulid';
import type { Database } from '../database.ts';
import type { Header } from './lines.ts';

const SETTING = 'device-log';

/** The file this device writes, as far as it was written. */
export interface OwnLog {
  /** Name of the file in the folder. */
  readonly name: string;
  readonly header: Header;
  readonly bytes: number;
  readonly hash: string;
  readonly lines: number;
  readonly lastModified: number;
  /** When this device last wrote, by its clock. */
  readonly writtenAt: number;
  /** True when what lies there must go: somebody was forgotten, or the passphrase is another. */
  readonly stale: boolean;
  /** Files of this device whose place a newer one took, still to be removed. */
  readonly retired: readonly string[];
}

/** Begins the name of every file we write, so that people know what lies in their folder. */
export const NAME_BEGINS = 'a-few-minutes';
/** Ends the name of every device's file, copies made by a sync service included. */
export const NAME_ENDS = '.jsonl';

/** Name of a device's file. */
export function fileName({ device, file }: Header): string {
  return `${NAME_BEGINS}-${device}-${file}${NAME_ENDS}`;
}

/** This device's file, where it was ever written. */
export async function ownLog(database: Database): Promise<OwnLog | undefined> {
  const row = await database.settings.get(SETTING);
  return row?.value as OwnLog | undefined;
}

/** Remembers how far this device's file was written. */
export async function keepOwnLog(database: Database, log: OwnLog): Promise<void> {
  await database.settings.put({ name: SETTING, value: log });
}

const STALE = 'device-log-stale';

/** Another value each time that something had to leave the file; so writing notices what happens meanwhile. */
export async function staleMark(database: Database): Promise<unknown> {
  return (await database.settings.get(STALE))?.value;
}

/** The next writing starts a file of its own, and then removes the one there is. */
export async function markStale(database: Database): Promise<void> {
  await database.settings.put({ name: STALE, value: ulid() });
  const own = await ownLog(database);
  if (own !== undefined) await keepOwnLog(database, { ...own, stale: true });
}

/** Begins the names under which files are remembered that were chosen by hand. */
export const PICKED = 'picked/';

const SHARED = 'device-shared';

/** Remembers that what this book holds may lie in a file outside of it. */
export async function markShared(database: Database): Promise<void> {
  await database.settings.put({ name: SHARED, value: true });
}

/** Whether another device may know what this book holds. */
export async function isShared(database: Database): Promise<boolean> {
  return (await database.settings.get(SHARED))?.value === true;
}
