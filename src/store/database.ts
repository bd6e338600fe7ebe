import { Dexie, type EntityTable, type Table } from 'dexie';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { Rows } from './rows.ts';

/** Name of the database in the extension's own origin. */
export const DATABASE_NAME = 'a-few-minutes';

/** The Dexie database with its tables typed. Only this room ever sees it. */
export interface Database extends Dexie {
  readonly events: EntityTable<Rows['events'], 'id'>;
  readonly contacts: EntityTable<Rows['contacts'], 'key'>;
  readonly drafts: EntityTable<Rows['drafts'], 'contact'>;
  readonly sender: EntityTable<Rows['sender'], 'id'>;
  readonly settings: EntityTable<Rows['settings'], 'name'>;
  readonly people: EntityTable<Rows['people'], 'key'>;
  readonly doNotContact: EntityTable<Rows['doNotContact'], 'hash'>;
  readonly acquaintances: EntityTable<Rows['acquaintances'], 'id'>;
  readonly earlierContacts: EntityTable<Rows['earlierContacts'], 'id'>;
  readonly networkImports: EntityTable<Rows['networkImports'], 'id'>;
  readonly registers: EntityTable<Rows['registers'], 'id'>;
  readonly deviceFiles: EntityTable<Rows['deviceFiles'], 'name'>;
  readonly seen: Table<Rows['seen'], [file: string, id: string]>;
  readonly forgotten: EntityTable<Rows['forgotten'], 'id'>;
}

/**
 * Declares the database; nothing is opened before the first use.
 *
 * Durability is `strict`, since the point of saving at each keystroke is that it
 * is still there when the browser is killed; writes are small, so it costs little.
 *
 * @param migrations handed in by tests that walk through older schemas
 */
export function declareDatabase(
  name: string = DATABASE_NAME,
  migrations: readonly Migration[] = MIGRATIONS,
): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
  return database;
}
