import type { Acquaintance, EarlierContact } from '../../network/acquaintance.ts';
import type { ProfileKey } from '../../profile/address.ts';
import { employerKey } from '../../profile/employers/same-employer.ts';
import type { Database } from '../database.ts';
import { words } from '../people/fold.ts';
import { refusedAmong } from '../repositories/refusals.ts';
import { employerKeysFit } from './employer-keys.ts';
import {
  type AcquaintanceRow,
  foldedName,
  nameId,
  plainAcquaintance,
  plainEarlierContact,
} from './network-rows.ts';

/** The people of some rows, but for those never to contact again (A14). */
async function welcome(
  database: Database,
  rows: readonly AcquaintanceRow[],
): Promise<readonly Acquaintance[]> {
  const refused = await refusedAmong(
    database,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => !refused.has(id)).map(row => plainAcquaintance(row));
}

/** Everybody at one employer, from the index; slowly, after an update that compares names otherwise. */
export async function acquaintancesAt(
  database: Database,
  employer: string,
): Promise<readonly Acquaintance[]> {
  const key = employerKey(employer);
  if (key === '') return [];
  const rows = (await employerKeysFit(database))
    ? database.acquaintances.where('employerKey').equals(key)
    : database.acquaintances.filter(row => employerKey(row.employer) === key);
  return welcome(database, await rows.toArray());
}

/** People by profile key, in the order asked. */
export async function acquaintancesByKeys(
  database: Database,
  keys: readonly ProfileKey[],
): Promise<readonly Acquaintance[]> {
  const rows = await database.acquaintances.bulkGet([...keys]);
  return welcome(
    database,
    rows.filter(row => row !== undefined),
  );
}

/** People by full name. */
export async function acquaintancesNamed(
  database: Database,
  names: readonly string[],
): Promise<readonly Acquaintance[]> {
  const wanted = [...new Set(names.map(foldedName))].filter(name => name !== '');
  return welcome(database, await database.acquaintances.where('sortName').anyOf(wanted).toArray());
}

/** People whose title has every word of a text; the longest word narrows by the index. */
export async function acquaintancesWithWords(
  database: Database,
  text: string,
  limit: number,
): Promise<readonly Acquaintance[]> {
  const terms = [...words([text])].sort((a, b) => b.length - a.length);
  const [longest] = terms;
  if (longest === undefined) return [];
  const found = await database.acquaintances.where('words').startsWith(longest).toArray();
  const rows = [...new Map(found.map(row => [row.id, row])).values()].filter(row =>
    terms.every(term => row.words.some(word => word.startsWith(term))),
  );
  // Refused people are few: asking about one screen more than is shown is enough of a reserve.
  return (await welcome(database, rows.slice(0, limit * 2))).slice(0, limit);
}

/** By key; by name only among people whose address the export does not give. */
export async function earlierContactWith(
  database: Database,
  key: ProfileKey,
  name?: string,
): Promise<EarlierContact | undefined> {
  const known = await database.earlierContacts.get(key);
  const named =
    known === undefined && name !== undefined
      ? await database.earlierContacts.get(nameId(name))
      : undefined;
  const row = known ?? named;
  return row === undefined ? undefined : plainEarlierContact(row);
}
