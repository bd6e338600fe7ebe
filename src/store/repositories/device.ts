import { ulid } from 'ulid';
import type { Database } from '../database.ts';

const DEVICE = 'device';

/**
 * Id of this device in the book, made once and kept. It says nothing about the
 * computer: it only tells two devices' events apart.
 */
export async function deviceId(database: Database): Promise<string> {
  return database.transaction('rw', database.settings, async () => {
    const row = await database.settings.get(DEVICE);
    if (typeof row?.value === 'string') return row.value;
    const value = ulid();
    await database.settings.put({ name: DEVICE, value });
    return value;
  });
}

/** The id of this device, where it was ever needed; asking makes none. */
export async function knownDeviceId(database: Database): Promise<string | undefined> {
  const row = await database.settings.get(DEVICE);
  return typeof row?.value === 'string' ? row.value : undefined;
}

/** Takes another id from now on: the browser's profile was copied, and its twin keeps the old one. */
export async function renewDevice(database: Database, value: string): Promise<void> {
  await database.settings.put({ name: DEVICE, value });
}
