import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';

/** Where the unfinished form about one person lies among the settings of this device. */
export function unfinishedName(contact: ProfileKey): string {
  return `unfinished/${contact}`;
}

/** What was typed about somebody and not yet kept, as the screen left it; the screen checks it. */
export async function unfinished(database: Database, contact: ProfileKey): Promise<unknown> {
  return (await database.settings.get(unfinishedName(contact)))?.value;
}

/** Remembers what is being typed, or forgets it once it is kept (`undefined`). */
export async function keepUnfinished(
  database: Database,
  contact: ProfileKey,
  value: unknown,
): Promise<void> {
  const name = unfinishedName(contact);
  if (value === undefined) await database.settings.delete(name);
  else await database.settings.put({ name, value });
}
