import type { Database } from '../database.ts';
import { plainAcquaintance, plainEarlierContact } from '../network/network-rows.ts';
import {
  BACKED_UP,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupData,
  type BackupFile,
} from './backup-file.ts';
import { canonicalJson, checksumOf } from './canonical.ts';

/** All rows, each table in the order of its key, read in one transaction. */
async function readAll(database: Database): Promise<BackupData> {
  const tables = BACKED_UP.map(name => database[name]);
  return database.transaction('r', tables, async () => ({
    contacts: await database.contacts.toArray(),
    events: await database.events.toArray(),
    drafts: await database.drafts.toArray(),
    sender: await database.sender.toArray(),
    doNotContact: await database.doNotContact.toArray(),
    acquaintances: (await database.acquaintances.toArray()).map(plainAcquaintance),
    earlierContacts: (await database.earlierContacts.toArray()).map(plainEarlierContact),
    networkImports: await database.networkImports.toArray(),
  }));
}

/** The whole book as the text of one file. The same book always gives the same bytes. */
export async function writeBackup(database: Database): Promise<string> {
  const data = await readAll(database);
  const checksum = await checksumOf(canonicalJson(data));
  const file: BackupFile = { format: BACKUP_FORMAT, version: BACKUP_VERSION, checksum, data };
  return canonicalJson(file);
}
