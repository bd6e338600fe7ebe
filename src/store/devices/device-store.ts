import type { Database } from '../database.ts';
import { orStoreError } from '../store-errors.ts';
import { type DeviceState, deviceState, nameDevice } from './device-state.ts';
import { careful, type Folder, type FolderFile } from './folder.ts';
import { type Brought, type Local, mergeFiles } from './merge.ts';
import { markShared } from './own-log.ts';
import { keepPassphrase, keptPassphrase } from './passphrase.ts';
import { beginAnew, readPicked, type SyncReport, syncDevices } from './sync.ts';
import { wholeFile } from './write-file.ts';

/** What screens may ask of the store to keep two devices in step (decision 12). */
export interface DeviceStore {
  /** How two devices stand. */
  deviceState(): Promise<DeviceState>;
  nameDevice(name: string, at: number): Promise<void>;
  /** The folder that was chosen, as the browser handed it out; whoever asks knows what it is. */
  deviceFolder(): Promise<unknown>;
  /** Remembers a folder and begins with it, or forgets the one there is (`undefined`). */
  keepDeviceFolder(handle: unknown): Promise<void>;
  /** Seals the files with a passphrase from now on, or with none. */
  sealDeviceFiles(passphrase: string | undefined): Promise<void>;
  /** Reads what other devices wrote and writes this one's file; what was read stays read if writing fails. */
  syncDevices(folder: Folder, now: number): Promise<SyncReport>;
  /** Becomes another text whenever something changed that other devices should know. */
  deviceChange(): Promise<string>;
  /** This device's file with all that it knows, for carrying by hand. */
  deviceFile(now: number): Promise<{ readonly name: string; readonly text: string }>;
  /** Reads files of other devices that were chosen by hand; gives how many of them were some device's. */
  readDeviceFiles(
    files: readonly FolderFile[],
    now: number,
  ): Promise<{ readonly brought: Brought; readonly used: number }>;
}

const FOLDER = 'device-folder';

async function keepFolder(database: Database, handle: unknown): Promise<void> {
  if (handle === undefined) {
    await database.settings.delete(FOLDER);
    await keepPassphrase(database, undefined);
    return;
  }
  await beginAnew(database);
  await database.settings.put({ name: FOLDER, value: handle });
}

async function deviceFile(local: Local, now: number) {
  const { database } = local;
  await markShared(database);
  await mergeFiles(local, [], now);
  return wholeFile(database, await keptPassphrase(database), now);
}

async function lastChange(database: Database): Promise<string> {
  const [events, people, refusals, latest, sender] = await Promise.all([
    database.events.count(),
    database.contacts.count(),
    database.doNotContact.count(),
    database.contacts.orderBy('lastReadAt').last(),
    database.sender.get('me'),
  ]);
  return JSON.stringify([events, people, refusals, latest?.lastReadAt, sender]);
}

async function readByHand(local: Local, files: readonly FolderFile[], now: number) {
  const { brought, rows } = await readPicked(local, files, now);
  return { brought, used: rows.length };
}

/** Runs a change after which the book may hold less, on purpose. */
type OnPurpose = <T>(change: () => Promise<T>) => Promise<T>;

/** The part of the store that keeps two devices in step. */
export function deviceStore(local: Local, onPurpose: OnPurpose): DeviceStore {
  const { database } = local;
  return {
    deviceState: () => orStoreError(() => deviceState(database)),
    nameDevice: (name, at) => orStoreError(() => nameDevice(database, name, at)),
    deviceFolder: () => orStoreError(async () => (await database.settings.get(FOLDER))?.value),
    keepDeviceFolder: handle => orStoreError(() => keepFolder(database, handle)),
    sealDeviceFiles: passphrase => orStoreError(() => keepPassphrase(database, passphrase)),
    syncDevices: (folder, now) =>
      orStoreError(() => onPurpose(() => syncDevices(local, careful(folder), now))),
    deviceChange: () => orStoreError(() => lastChange(database)),
    deviceFile: now => orStoreError(() => deviceFile(local, now)),
    readDeviceFiles: (files, now) =>
      orStoreError(() => onPurpose(() => readByHand(local, files, now))),
  };
}
