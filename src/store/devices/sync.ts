import { ulid } from 'ulid';
import type { Database } from '../database.ts';
import { deviceId, renewDevice } from '../repositories/device.ts';
import type { DeviceFileRow } from './device-file.ts';
import { eventEntry } from './entry.ts';
import type { Folder, FolderFile } from './folder.ts';
import { type Brought, type Local, mergeFiles } from './merge.ts';
import { bookWasReplaced } from './notice.ts';
import { markShared, markStale, NAME_ENDS, type OwnLog, ownLog, PICKED } from './own-log.ts';
import { keptPassphrase } from './passphrase.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { dropSeen } from './seen.ts';
import { writeOwnFile } from './write-file.ts';

/** What one sync did. */
export interface SyncReport extends Brought {
  /** Lines written to this device's file. */
  readonly written: number;
}

/** How long a file may be missing before what it held is written again by those who know it. */
const GRACE_MS = 14 * 86_400_000;

/** Reads files that may be devices' files; others are nobody's business. */
async function readAll(
  database: Database,
  files: readonly FolderFile[],
): Promise<readonly ReadFile[]> {
  const material = await keptPassphrase(database);
  const marks = new Map((await database.deviceFiles.toArray()).map(row => [row.name, row]));
  const read: ReadFile[] = [];
  for (const file of files) {
    const found = await readFile(file, marks.get(file.name), material);
    if (found !== undefined) read.push(found);
  }
  return read;
}

/** Forgets how far files were read, so that everything is read again. */
async function readAgain(database: Database): Promise<void> {
  const { deviceFiles, seen, registers, contacts } = database;
  await database.transaction('rw', [deviceFiles, seen, registers, contacts], async () => {
    await deviceFiles.clear();
    await seen.clear();
    const people = await registers.where('id').startsWith('person/').toArray();
    const keys = people.map(row => row.id.slice('person/'.length));
    const found = await contacts.bulkGet(keys as never[]);
    await registers.bulkDelete(people.filter((_, i) => found[i] === undefined).map(r => r.id));
  });
}

/** Whether this device's file lies there just as it left it. */
function isIntact(own: OwnLog | undefined, files: readonly FolderFile[]): boolean {
  const file = own && files.find(one => one.name === own.name);
  return file?.size === own?.bytes && file?.lastModified === own?.lastModified;
}

/**
 * Whether a file that goes by this device's name holds what it never wrote: then the
 * browser's profile was copied, and two devices go by one name.
 */
async function hasTwin(database: Database, own: OwnLog, read: ReadFile): Promise<boolean> {
  const device = await deviceId(database);
  if (own.header.device !== device) return false;
  const events = read.entries.flatMap(e =>
    e.kind === 'event' && e.event.device === device ? [e.event.id] : [],
  );
  const known = await database.events.bulkGet(events);
  const seen = new Set(
    (await database.seen.where('id').anyOf(events.map(eventEntry)).toArray()).map(r => r.id),
  );
  return known.some((event, i) => event === undefined && !seen.has(eventEntry(events[i] ?? '')));
}

/** Notes which files are gone; long gone ones no longer count. */
async function noteMissing(database: Database, files: readonly FolderFile[], now: number) {
  const there = new Set(files.map(file => file.name));
  for (const row of await database.deviceFiles.toArray()) {
    if (there.has(row.name) || row.name.startsWith(PICKED)) continue;
    const since = row.missingSince ?? now;
    if (now - since < GRACE_MS) {
      await database.deviceFiles.put({ ...row, missingSince: since });
      continue;
    }
    await database.transaction('rw', database.deviceFiles, database.seen, async () => {
      await database.deviceFiles.delete(row.name);
      await dropSeen(database, row.name);
    });
  }
}

/** Whether a file of ours that looks touched still is, word for word, what we wrote. */
function isOurs(own: OwnLog | undefined, read: ReadFile | undefined): boolean {
  if (own === undefined || read === undefined) return false;
  return read.mark.hash === own.hash && read.mark.size === own.bytes;
}

/**
 * Reads what other devices wrote, then writes what this one knows and no file holds.
 *
 * @throws Error with a message for the sender where the folder cannot be used
 */
export async function syncDevices(local: Local, folder: Folder, now: number): Promise<SyncReport> {
  const { database } = local;
  await markShared(database);
  const replaced = await bookWasReplaced(database);
  if (replaced) await readAgain(database);
  const files = (await folder.files()).filter(file => file.name.endsWith(NAME_ENDS));
  const own = await ownLog(database);
  const untouched = !replaced && isIntact(own, files);
  const others = untouched ? files.filter(file => file.name !== own?.name) : files;
  const read = await readAll(database, others);
  const mine = own && read.find(one => one.mark.name === own.name);
  const ours = isOurs(own, mine);
  if (own && mine && !ours && !replaced && (await hasTwin(database, own, mine))) {
    await renewDevice(database, ulid());
  }
  const brought = await mergeFiles(local, read, now);
  await noteMissing(database, files, now);
  const material = await keptPassphrase(database);
  const intact = untouched || (ours && !replaced);
  const written = await writeOwnFile(database, folder, material, intact, now);
  return { ...brought, written };
}

/** Begins with a folder: whatever was known of another one no longer counts. */
export async function beginAnew(database: Database): Promise<void> {
  await readAgain(database);
  await markStale(database);
}

/** Reads files that were chosen by hand, whole. */
export async function readPicked(
  local: Local,
  files: readonly FolderFile[],
  now: number,
): Promise<{ readonly brought: Brought; readonly rows: readonly DeviceFileRow[] }> {
  const { database } = local;
  await markShared(database);
  if (await bookWasReplaced(database)) await readAgain(database);
  const picked = files.map(file => ({ ...file, name: `${PICKED}${file.name}`, bytes: file.bytes }));
  const material = await keptPassphrase(database);
  const read: ReadFile[] = [];
  for (const file of picked) {
    const found = await readFile(file, undefined, material);
    if (found !== undefined) read.push(found);
  }
  const brought = await mergeFiles(local, read, now);
  return { brought, rows: read.map(({ mark }) => mark) };
}
