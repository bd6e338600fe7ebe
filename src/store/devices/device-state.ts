import { cutText } from '../../profile/limits.ts';
import type { Database } from '../database.ts';
import { deviceId, knownDeviceId } from '../repositories/device.ts';
import type { DeviceFileRow, FileState } from './device-file.ts';
import { LONGEST_NAME } from './entry-schema.ts';
import { latestValue } from './notice.ts';
import { ownLog, PICKED } from './own-log.ts';
import { keptPassphrase } from './passphrase.ts';
import { nextHead } from './register.ts';

/** Another device, as far as its files tell. */
export interface SeenDevice {
  readonly device: string;
  /** As its owner named it; empty where that has not arrived. */
  readonly name: string;
  /** When the newest line that arrived was written, by its own clock. */
  readonly newest?: number;
  /** True when none of its files is in the folder any more. */
  readonly missing: boolean;
}

/** A file that could not be used whole. */
export interface TroubledFile {
  readonly name: string;
  readonly state: Exclude<FileState, 'read'>;
  /** Lines that were used all the same. */
  readonly lines: number;
}

/** How two devices stand, for the screen. */
export interface DeviceState {
  /** Name of this device; empty until it was given one. */
  readonly name: string;
  readonly sealed: boolean;
  /** When this device last wrote its file into the folder. */
  readonly writtenAt?: number;
  readonly others: readonly SeenDevice[];
  readonly troubled: readonly TroubledFile[];
}

function nameRegister(device: string): string {
  return `device/${device}`;
}

/** Names this device, for the sender to tell two apart on the other one; of a long name the beginning. */
export async function nameDevice(database: Database, name: string, now: number): Promise<void> {
  await database.transaction('rw', database.registers, database.settings, async () => {
    const device = await deviceId(database);
    const id = nameRegister(device);
    const kept = cutText(name, LONGEST_NAME);
    const heads = (await database.registers.get(id))?.heads ?? [];
    await database.registers.put({ id, heads: [nextHead(heads, device, now, { name: kept })] });
  });
}

function isTroubled(row: DeviceFileRow): boolean {
  return row.state !== 'read' && row.missingSince === undefined;
}

/** What the files tell of one device. */
function seenDevice(device: string, name: string, rows: readonly DeviceFileRow[]): SeenDevice {
  const newest = Math.max(...rows.map(row => row.newest ?? 0));
  return {
    device,
    name,
    missing: rows.every(row => row.missingSince !== undefined),
    ...(newest > 0 ? { newest } : {}),
  };
}

/** How two devices stand, as the book knows it. */
export async function deviceState(database: Database): Promise<DeviceState> {
  const here = (await knownDeviceId(database)) ?? '';
  const own = await ownLog(database);
  const sealed = (await keptPassphrase(database)) !== undefined;
  const named = await database.registers.where('id').startsWith(nameRegister('')).toArray();
  const names = new Map(named.map(row => [row.id, latestValue(row) as { name: string }]));
  const nameOf = (device: string) => names.get(nameRegister(device))?.name ?? '';
  const rows = (await database.deviceFiles.toArray()).filter(row => row.name !== own?.name);
  const devices = new Set(rows.flatMap(row => row.device ?? []));
  devices.delete(here);
  return {
    name: nameOf(here),
    sealed,
    others: [...devices].sort().map(device =>
      seenDevice(
        device,
        nameOf(device),
        rows.filter(row => row.device === device),
      ),
    ),
    troubled: rows.filter(isTroubled).map(({ name, state, lines }) => ({
      name: name.startsWith(PICKED) ? name.slice(PICKED.length) : name,
      state: state as TroubledFile['state'],
      lines,
    })),
    ...(own === undefined ? {} : { writtenAt: own.writtenAt }),
  };
}
