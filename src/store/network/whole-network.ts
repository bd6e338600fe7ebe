import type { Database } from '../database.ts';
import { ensureEmployerKeys } from './employer-keys.ts';
import {
  type AcquaintanceRow,
  acquaintanceRow,
  type EarlierContactRow,
  type NetworkImportRow,
} from './network-rows.ts';

/** The whole network at one moment. */
export interface NetworkCopy {
  readonly acquaintances: readonly AcquaintanceRow[];
  readonly earlierContacts: readonly EarlierContactRow[];
  readonly networkImports: readonly NetworkImportRow[];
}

function tablesOf(database: Database) {
  return [database.acquaintances, database.earlierContacts, database.networkImports] as const;
}

/** Everything of the network, read at one moment. */
export async function networkCopy(database: Database): Promise<NetworkCopy> {
  return database.transaction('r', [...tablesOf(database)], async () => ({
    acquaintances: await database.acquaintances.toArray(),
    earlierContacts: await database.earlierContacts.toArray(),
    networkImports: await database.networkImports.toArray(),
  }));
}

/** Puts a copy in the place of what is there, wholly or not at all. */
export async function putNetworkBack(database: Database, copy: NetworkCopy): Promise<void> {
  await ensureEmployerKeys(database);
  await database.transaction('rw', [...tablesOf(database)], async () => {
    for (const table of tablesOf(database)) await table.clear();
    await database.acquaintances.bulkAdd(copy.acquaintances.map(acquaintanceRow));
    await database.earlierContacts.bulkAdd([...copy.earlierContacts]);
    await database.networkImports.bulkAdd([...copy.networkImports]);
  });
}

/** Deletes the network. */
export async function forgetNetwork(database: Database): Promise<void> {
  await database.transaction('rw', [...tablesOf(database)], async () => {
    for (const table of tablesOf(database)) await table.clear();
  });
}
