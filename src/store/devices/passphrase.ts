import type { Database } from '../database.ts';
import { markStale } from './own-log.ts';
import { forgetKeys, keepablePassphrase } from './seal-lines.ts';

const SETTING = 'device-passphrase';

/** The passphrase of the files as this device keeps it: to make keys of, not to be read. */
export async function keptPassphrase(database: Database): Promise<CryptoKey | undefined> {
  const row = await database.settings.get(SETTING);
  return row?.value instanceof CryptoKey ? row.value : undefined;
}

/** Keeps another passphrase, or none; this device's file is then written anew under it. */
export async function keepPassphrase(
  database: Database,
  passphrase: string | undefined,
): Promise<void> {
  const value = passphrase === undefined ? undefined : await keepablePassphrase(passphrase);
  forgetKeys();
  await database.transaction('rw', database.settings, async () => {
    if (value === undefined) await database.settings.delete(SETTING);
    else await database.settings.put({ name: SETTING, value });
    await markStale(database);
  });
}
