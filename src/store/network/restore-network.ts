import type { BackupData } from '../backup/backup-file.ts';
import type { Database } from '../database.ts';
import {
  acquaintanceRow,
  earlierContactRow,
  laterContact,
  type NetworkImportRow,
} from './network-rows.ts';

type NetworkPart = Pick<BackupData, 'acquaintances' | 'earlierContacts' | 'networkImports'>;

/** Whether an import is later than another: by the day of the export, then by when it was taken in. */
function isLater(row: NetworkImportRow, than: NetworkImportRow | undefined): boolean {
  if (than === undefined) return true;
  const day = row.exportedOn ?? '';
  const thanDay = than.exportedOn ?? '';
  return day === thanDay ? row.importedAt > than.importedAt : day > thanDay;
}

/** Puts the connections of a file in the place of those here. */
async function takeConnections(database: Database, people: NetworkPart['acquaintances']) {
  await database.acquaintances.clear();
  await database.acquaintances.bulkPut(people.map(acquaintanceRow));
}

/**
 * Joins two networks: of two exports the later, as when importing; who was written to by
 * union, with the later day. Runs inside the transaction of the restore.
 */
export async function joinNetwork(database: Database, data: NetworkPart): Promise<void> {
  for (const row of data.networkImports) {
    if (!isLater(row, await database.networkImports.get(row.id))) continue;
    await database.networkImports.put(row);
    if (row.id === 'connections') await takeConnections(database, data.acquaintances);
  }
  const rows = data.earlierContacts.map(earlierContactRow);
  const here = await database.earlierContacts.bulkGet(rows.map(row => row.id));
  await database.earlierContacts.bulkPut(rows.map((row, i) => laterContact(here[i], row)));
}

/** Puts the network of a file in the place of this one. */
export async function replaceNetwork(database: Database, data: NetworkPart): Promise<void> {
  await takeConnections(database, data.acquaintances);
  await database.earlierContacts.bulkPut(data.earlierContacts.map(earlierContactRow));
  await database.networkImports.bulkPut([...data.networkImports]);
}
