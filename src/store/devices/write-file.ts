import { ulid } from 'ulid';
import type { Database } from '../database.ts';
import { deviceId } from '../repositories/device.ts';
import { entriesToWrite } from './carry.ts';
import { type Entry, entryId } from './entry.ts';
import type { Folder } from './folder.ts';
import { chainHash, type Header, headerLine, writeLines } from './lines.ts';
import {
  fileName,
  keepOwnLog,
  NAME_BEGINS,
  NAME_ENDS,
  type OwnLog,
  ownLog,
  staleMark,
} from './own-log.ts';
import { type LineSeal, newSeal, sealFor } from './seal-lines.ts';
import { dropSeen, heldIn } from './seen.ts';

/** Superseded lines a file may hold, beside as many as it has that still count, before it is begun anew. */
const MOST_OLD_LINES = 2_000;

/** Bytes of a text in a file. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A header for a file of its own, and the seal that its lines get. */
async function newHeader(
  database: Database,
  material: CryptoKey | undefined,
): Promise<{ header: Header; seal: LineSeal | undefined }> {
  const header = { device: await deviceId(database), file: ulid() };
  if (material === undefined) return { header, seal: undefined };
  const { seal, head } = await newSeal(material);
  return { header: { ...header, seal: head }, seal };
}

const bodies = (entries: readonly Entry[], now: number) =>
  entries.map(entry => ({ at: now, ...entry }));

/** A file that holds all this device knows, for carrying by hand. */
export async function wholeFile(
  database: Database,
  material: CryptoKey | undefined,
  now: number,
): Promise<{ readonly name: string; readonly text: string }> {
  const { header, seal } = await newHeader(database, material);
  const first = headerLine(header);
  const entries = await entriesToWrite(database, new Set());
  const { lines } = await writeLines(bodies(entries, now), await chainHash('', first), seal);
  return {
    name: `${NAME_BEGINS}-${header.device}${NAME_ENDS}`,
    text: `${[first, ...lines].join('\n')}\n`,
  };
}

/**
 * Remembers what was written, in one transaction. Somebody may have been forgotten since
 * the entries were looked up: the next time writes anew, then.
 *
 * @param mark the stale mark from before anything was looked up
 */
async function keepWritten(
  database: Database,
  log: OwnLog,
  entries: readonly Entry[],
  replaced: string | undefined,
  mark: unknown,
): Promise<void> {
  await database.transaction(
    'rw',
    [database.settings, database.seen, database.deviceFiles],
    async () => {
      const stale = log.stale || (await staleMark(database)) !== mark;
      await keepOwnLog(database, { ...log, stale });
      if (replaced !== undefined) {
        await dropSeen(database, replaced);
        await database.deviceFiles.delete(replaced);
      }
      await database.seen.bulkPut(entries.map(entry => ({ file: log.name, id: entryId(entry) })));
    },
  );
}

/** Appends to this device's file what no file holds yet. */
async function writeOn(
  database: Database,
  folder: Folder,
  own: OwnLog,
  seal: LineSeal | undefined,
  mark: unknown,
  now: number,
): Promise<number> {
  const entries = await entriesToWrite(database, await heldIn(database, undefined));
  if (entries.length === 0) return 0;
  const { lines, hash } = await writeLines(bodies(entries, now), own.hash, seal);
  const text = `${lines.join('\n')}\n`;
  const { lastModified } = await folder.write(own.name, own.bytes, text);
  const bytes = own.bytes + bytesOf(text);
  const log = {
    ...own,
    bytes,
    hash,
    lines: own.lines + lines.length,
    lastModified,
    writtenAt: now,
  };
  await keepWritten(database, log, entries, undefined, mark);
  return entries.length;
}

/** Begins a new file with all that no other device's file holds, in the place of the one there was. */
async function writeAnew(
  database: Database,
  folder: Folder,
  own: OwnLog | undefined,
  material: CryptoKey | undefined,
  mark: unknown,
  now: number,
): Promise<number> {
  const { header, seal } = await newHeader(database, material);
  const first = headerLine(header);
  const entries = await entriesToWrite(database, await heldIn(database, own?.name));
  const { lines, hash } = await writeLines(bodies(entries, now), await chainHash('', first), seal);
  const text = `${[first, ...lines].join('\n')}\n`;
  const name = fileName(header);
  const { lastModified } = await folder.write(name, 0, text);
  const retired = own === undefined ? [] : [...own.retired, own.name];
  const log: OwnLog = {
    name,
    header,
    bytes: bytesOf(text),
    hash,
    lines: lines.length + 1,
    lastModified,
    writtenAt: now,
    stale: false,
    retired,
  };
  await keepWritten(database, log, entries, own?.name ?? '', mark);
  return entries.length;
}

/** Whether most of a file no longer counts. */
async function isMostlyOld(database: Database, own: OwnLog): Promise<boolean> {
  if (own.lines <= MOST_OLD_LINES) return false;
  const count = (await database.events.count()) + (await database.registers.count());
  return own.lines > 2 * count + MOST_OLD_LINES;
}

/** Removes files whose place a newer one took. */
async function removeRetired(database: Database, folder: Folder): Promise<void> {
  const own = await ownLog(database);
  if (own === undefined || own.retired.length === 0) return;
  for (const name of own.retired) await folder.remove(name);
  await database.transaction('rw', database.settings, async () => {
    const now = await ownLog(database);
    if (now !== undefined) await keepOwnLog(database, { ...now, retired: [] });
  });
}

/**
 * Writes this device's file: on at its end, or anew where it must not stay as it is.
 *
 * @param intact whether the file in the folder is just as this device left it
 * @returns how many entries were written
 */
export async function writeOwnFile(
  database: Database,
  folder: Folder,
  material: CryptoKey | undefined,
  intact: boolean,
  now: number,
): Promise<number> {
  const mark = await staleMark(database);
  const own = await ownLog(database);
  const head = own?.header.seal;
  const seal = head && material && (await sealFor(material, head));
  const opens =
    (material === undefined) === (head === undefined) &&
    (head === undefined) === (seal === undefined);
  const on =
    own !== undefined && intact && opens && !own.stale && !(await isMostlyOld(database, own));
  const written = on
    ? await writeOn(database, folder, own, seal, mark, now)
    : await writeAnew(database, folder, own, material, mark, now);
  await removeRetired(database, folder);
  return written;
}
