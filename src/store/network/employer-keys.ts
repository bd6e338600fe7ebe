import { EMPLOYER_KEY_VERSION } from '../../profile/employers/same-employer.ts';
import type { Database } from '../database.ts';
import { acquaintanceRow } from './network-rows.ts';

const SETTING = 'employer-keys';
const CHUNK = 1000;

/** Whether the kept keys are those that `employerKey` gives today. */
export async function employerKeysFit(database: Database): Promise<boolean> {
  return (await database.settings.get(SETTING))?.value === EMPLOYER_KEY_VERSION;
}

/** Derives every row anew when an update changed how employers compare; else does nothing. */
export async function ensureEmployerKeys(database: Database): Promise<void> {
  if (await employerKeysFit(database)) return;
  await database.transaction('rw', [database.acquaintances, database.settings], async () => {
    let rows = await database.acquaintances.orderBy('id').limit(CHUNK).toArray();
    for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
      await database.acquaintances.bulkPut(rows.map(acquaintanceRow));
      rows = await database.acquaintances.where('id').above(last.id).limit(CHUNK).toArray();
    }
    await database.settings.put({ name: SETTING, value: EMPLOYER_KEY_VERSION });
  });
}
