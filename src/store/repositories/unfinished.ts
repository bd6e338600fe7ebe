import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';

/** The forms and fields on one person's page that are remembered while they are typed into. */
export type UnfinishedForm = 'debrief' | 'notes' | 'tags' | 'question' | 'gift';

/**
 * Where an unfinished form about one person lies among the settings of this device. The
 * person's key comes last: by it everything about somebody is found who is forgotten.
 */
function unfinishedName(contact: ProfileKey, form: UnfinishedForm): string {
  return form === 'debrief' ? `unfinished/${contact}` : `unfinished-${form}/${contact}`;
}

/** What was typed about somebody and not yet kept, as the screen left it; the screen checks it. */
export async function unfinished(
  database: Database,
  contact: ProfileKey,
  form: UnfinishedForm = 'debrief',
): Promise<unknown> {
  return (await database.settings.get(unfinishedName(contact, form)))?.value;
}

/** Remembers what is being typed, or forgets it once it is kept (`undefined`). */
export async function keepUnfinished(
  database: Database,
  contact: ProfileKey,
  value: unknown,
  form: UnfinishedForm = 'debrief',
): Promise<void> {
  const name = unfinishedName(contact, form);
  if (value === undefined) await database.settings.delete(name);
  else await database.settings.put({ name, value });
}
