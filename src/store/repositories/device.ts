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
