import type { Acquaintance } from '../../network/acquaintance.ts';
import type { Database } from '../database.ts';
import { refusedAmong } from '../repositories/refusals.ts';
import { refuseTooLong } from '../too-long.ts';
import { ensureEmployerKeys } from './employer-keys.ts';
import {
  acquaintanceRow,
  type EarlierContactRow,
  earlierContactRow,
  laterContact,
} from './network-rows.ts';
import type { ImportWatch, NetworkChange, NetworkData } from './network-store.ts';

/** Rows read or written at a time: the page draws in between. */
const CHUNK = 1000;

/** What has to be done to bring the tables to what the export says. */
interface Plan {
  readonly change: NetworkChange;
  readonly put: readonly Acquaintance[];
  readonly remove: readonly string[];
  readonly earlier: readonly EarlierContactRow[];
}

/** Whether an export says of a person just what is here. */
function isSame(a: Acquaintance, b: Acquaintance): boolean {
  const parts = ['key', 'first', 'last', 'employer', 'title', 'connectedOn'] as const;
  return parts.every(part => a[part] === b[part]);
}

/** Whether the connections here are of a later export. */
async function isOlder(database: Database, exportedOn: string | undefined): Promise<boolean> {
  const known = (await database.networkImports.get('connections'))?.exportedOn;
  return known !== undefined && exportedOn !== undefined && exportedOn < known;
}

/** Looks at every acquaintance here, a chunk at a time. */
async function eachHere(database: Database, look: (person: Acquaintance) => void): Promise<void> {
  let rows = await database.acquaintances.orderBy('id').limit(CHUNK).toArray();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    rows.forEach(look);
    rows = await database.acquaintances.where('id').above(last.id).limit(CHUNK).toArray();
  }
}

/** Earlier contacts that are new, or later than what is known; each person once. */
async function newerContacts(
  database: Database,
  contacts: readonly EarlierContactRow[],
): Promise<readonly EarlierContactRow[]> {
  const latest = new Map<string, EarlierContactRow>();
  for (const row of contacts) {
    latest.set(row.id, laterContact(latest.get(row.id), row));
  }
  const rows = [...latest.values()];
  const here = await database.earlierContacts.bulkGet(rows.map(row => row.id));
  return rows.filter((row, i) => laterContact(here[i], row) === row);
}

/** Compares an export with what is here. Runs inside the transaction that acts on it. */
async function planImport(
  database: Database,
  { connections, earlierContacts = [] }: NetworkData,
  refused: ReadonlySet<string>,
): Promise<Plan> {
  const allowed = <T extends { readonly id: string }>(people: readonly T[]) =>
    people.filter(({ id }) => !refused.has(id));
  const earlier = await newerContacts(database, allowed(earlierContacts.map(earlierContactRow)));
  const none = { added: 0, changed: 0, unchanged: 0, gone: 0, refused: 0 };
  const older =
    connections?.evenIfOlder !== true && (await isOlder(database, connections?.exportedOn));
  if (connections === undefined || older) {
    const change = { ...none, older, earlierAdded: earlier.length };
    return { change, put: [], remove: [], earlier };
  }
  const people = allowed(connections.people);
  const left = new Map(people.map(person => [person.id, person]));
  const put: Acquaintance[] = [];
  const remove: string[] = [];
  let unchanged = 0;
  await eachHere(database, row => {
    const person = left.get(row.id);
    left.delete(row.id);
    if (person === undefined) remove.push(row.id);
    else if (isSame(person, row)) unchanged += 1;
    else put.push(person);
  });
  const change = {
    added: left.size,
    changed: put.length,
    unchanged,
    gone: remove.length,
    refused: connections.people.length - people.length,
    older,
    earlierAdded: earlier.length,
  };
  return { change, put: [...put, ...left.values()], remove, earlier };
}

/** People in the export who are never to be contacted. */
function refusedIn(database: Database, data: NetworkData): Promise<ReadonlySet<string>> {
  const earlier = (data.earlierContacts ?? []).map(earlierContactRow);
  const all = [...(data.connections?.people ?? []), ...earlier];
  return refusedAmong(
    database,
    all.map(({ id }) => id),
  );
}

function tablesOf(database: Database) {
  return [database.acquaintances, database.earlierContacts, database.networkImports];
}

/** Looks, and changes nothing. */
export async function previewNetwork(
  database: Database,
  data: NetworkData,
): Promise<NetworkChange> {
  const refused = await refusedIn(database, data);
  return database.transaction('r', tablesOf(database), async () => {
    return (await planImport(database, data, refused)).change;
  });
}

/** Remembers when each part was taken in. */
async function noteImport(database: Database, data: NetworkData, at: number, older: boolean) {
  const { connections, earlierContacts } = data;
  if (connections !== undefined && !older) {
    const { hidden, exportedOn } = connections;
    const row = { id: 'connections', importedAt: at, hidden } as const;
    await database.networkImports.put(exportedOn === undefined ? row : { ...row, exportedOn });
  }
  if (earlierContacts !== undefined) {
    await database.networkImports.put({ id: 'written-to', importedAt: at });
  }
}

/** Carries a plan out, a chunk at a time; a signal throws, and so takes all of it back. */
async function carryOut(database: Database, plan: Plan, { progress, signal }: ImportWatch) {
  for (const row of [...plan.put, ...plan.earlier]) refuseTooLong(row, row.key);
  await database.acquaintances.bulkDelete([...plan.remove]);
  for (let done = 0; done < plan.put.length; done += CHUNK) {
    signal?.throwIfAborted();
    progress?.(done / plan.put.length);
    await database.acquaintances.bulkPut(plan.put.slice(done, done + CHUNK).map(acquaintanceRow));
  }
  await database.earlierContacts.bulkPut([...plan.earlier]);
  signal?.throwIfAborted();
}

/** Imports in one transaction; gives nothing when it was cancelled. */
export async function importNetwork(
  database: Database,
  data: NetworkData,
  at: number,
  watch: ImportWatch = {},
): Promise<NetworkChange | undefined> {
  await ensureEmployerKeys(database);
  const refused = await refusedIn(database, data);
  try {
    return await database.transaction('rw', tablesOf(database), async () => {
      const plan = await planImport(database, data, refused);
      await carryOut(database, plan, watch);
      await noteImport(database, data, at, plan.change.older);
      return plan.change;
    });
  } catch (error) {
    if (watch.signal?.aborted === true) return undefined;
    throw error;
  }
}
