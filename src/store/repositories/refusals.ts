import type { OutreachEvent } from '../../outreach/event.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { sayAllowed } from '../devices/refusal-words.ts';
import { nameId } from '../network/network-rows.ts';

const SALT = 'do-not-contact-salt';

/** Bytes as lower-case hexadecimal digits. */
function hex(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The salt of this book, made once; with it the hashes tell nobody else who was meant. */
export async function salt(database: Database): Promise<string> {
  return database.transaction('rw', database.settings, async () => {
    const row = await database.settings.get(SALT);
    if (typeof row?.value === 'string') return row.value;
    const value = hex(crypto.getRandomValues(new Uint8Array(16)));
    await database.settings.put({ name: SALT, value });
    return value;
  });
}

/** Salted SHA-256 of a profile key: enough to recognise the person, too little to name them. */
export async function hashOf(salted: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salted} ${key}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Every salt in use: this book's own, and those of books that were joined to it. */
async function saltsInUse(database: Database): Promise<readonly string[]> {
  const salts = await database.doNotContact.orderBy('salt').uniqueKeys();
  return salts.map(String);
}

/**
 * What this person is listed under: their key, and their name, since an old data export
 * knows people by nothing else.
 */
async function idsOf(database: Database, key: ProfileKey): Promise<readonly string[]> {
  const name = (await database.contacts.get(key))?.profile.name.value.full;
  return name === undefined ? [key] : [key, nameId(name)];
}

/** The hashes this person may be listed under. */
async function hashesOf(database: Database, key: string): Promise<string[]> {
  const salts = await saltsInUse(database);
  return Promise.all(salts.map(salted => hashOf(salted, key)));
}

/**
 * Remembers for good that this person is not to be contacted (A14).
 *
 * @returns the hashes that were not listed before
 */
export async function refuseContact(
  database: Database,
  key: ProfileKey,
  at: number,
): Promise<readonly string[]> {
  const own = await salt(database);
  const added: string[] = [];
  for (const id of await idsOf(database, key)) {
    const hash = await hashOf(own, id);
    // An older refusal keeps its date: it outlives the undoing of this one.
    if ((await database.doNotContact.get(hash)) !== undefined) continue;
    added.push(hash);
    await database.doNotContact.put({ hash, salt: own, at });
  }
  return added;
}

/** Two windows that decide at once list somebody a moment before the one event of both. */
const AT_ONCE_MS = 1_000;

/**
 * Of these hashes those that the decisions in this log have listed. What was listed
 * before them is a refusal of its own, such as that of somebody forgotten and read again.
 */
export async function listedBy(
  database: Database,
  events: readonly OutreachEvent[],
  hashes: readonly string[],
): Promise<readonly string[]> {
  const decisions = events.filter(event => event.kind === 'do-not-contact');
  const first = Math.min(...decisions.map(event => event.at));
  const rows = await database.doNotContact.bulkGet([...hashes]);
  return rows.flatMap(row => (row && row.at >= first - AT_ONCE_MS ? [row.hash] : []));
}

/**
 * Takes that back: only when the sender undoes the very decision, and no older one of
 * which nothing but the list knows. Other devices are told.
 *
 * @param events all that is known of this person, with what was undone
 */
export async function allowContact(
  database: Database,
  key: ProfileKey,
  events: readonly OutreachEvent[],
  at: number,
): Promise<void> {
  const ids = await idsOf(database, key);
  const hashes = (await Promise.all(ids.map(id => hashesOf(database, id)))).flat();
  await allowHashes(database, await listedBy(database, events, hashes), at);
}

/** Takes these hashes, and no others, off the list. Other devices are told. */
export async function allowHashes(
  database: Database,
  hashes: readonly string[],
  at: number,
): Promise<void> {
  const tables = [database.doNotContact, database.registers, database.settings];
  await database.transaction('rw', tables, async () => {
    await database.doNotContact.bulkDelete([...hashes]);
    await sayAllowed(database, hashes, at);
  });
}

/** Whether this person is never to be contacted, also after they were deleted and read again. */
export async function isRefused(database: Database, key: ProfileKey): Promise<boolean> {
  const rows = await database.doNotContact.bulkGet(await hashesOf(database, key));
  return rows.some(row => row !== undefined);
}

/** People hashed at a time: enough to be quick, few enough to let the page draw. */
const HASHED_AT_ONCE = 500;

/** Those of many people, by key or by the id of a name, who are never to be contacted. */
export async function refusedAmong(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const listed = new Set(await database.doNotContact.toCollection().primaryKeys());
  const refused = new Set<string>();
  if (listed.size === 0) return refused;
  const salts = await saltsInUse(database);
  for (let done = 0; done < ids.length; done += HASHED_AT_ONCE) {
    const some = ids.slice(done, done + HASHED_AT_ONCE);
    const hashes = await Promise.all(
      some.map(id => Promise.all(salts.map(salted => hashOf(salted, id)))),
    );
    some.forEach((id, i) => {
      if (hashes[i]?.some(hash => listed.has(hash))) refused.add(id);
    });
  }
  return refused;
}
