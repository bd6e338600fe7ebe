import { NEW_SENDER, type Sender } from '../../sender/sender.ts';
import type { Database } from '../database.ts';
import { personOf, personRegister } from './entry.ts';
import { SENDER_FIELD_NAMES, type SenderField } from './entry-schema.ts';
import { fingerprint } from './fingerprint.ts';
import { refusalOf, refusalRegister } from './refusal-words.ts';
import { byStamp, nextHead, type Register } from './register.ts';

/** People looked at in one go: many enough to be fast, few enough not to block typing. */
const CHUNK = 500;

/** Keys of people who changed here since they were last in step. Changes nothing. */
export async function changedPeople(database: Database): Promise<readonly string[]> {
  const changed: string[] = [];
  let after = '';
  for (;;) {
    const contacts = await database.contacts.where(':id').above(after).limit(CHUNK).toArray();
    const ids = contacts.map(contact => personRegister(contact.key));
    const registers = await database.registers.bulkGet(ids);
    for (const [i, contact] of contacts.entries()) {
      if (registers[i]?.settled !== fingerprint(contact)) changed.push(contact.key);
    }
    const last = contacts.at(-1);
    if (last === undefined) return changed;
    after = last.key;
  }
}

/** Says in the registers what changed of these people here. Runs inside a transaction. */
export async function noticePeople(
  database: Database,
  keys: readonly string[],
  device: string,
  now: number,
): Promise<void> {
  const contacts = await database.contacts.bulkGet([...keys] as never[]);
  const registers = await database.registers.bulkGet(keys.map(personRegister));
  const noticed: Register[] = [];
  for (const [i, contact] of contacts.entries()) {
    if (contact === undefined) continue;
    const settled = fingerprint(contact);
    const known = registers[i];
    if (known?.settled === settled) continue;
    const heads = [nextHead(known?.heads ?? [], device, now, undefined)];
    noticed.push({ id: personRegister(contact.key), heads, settled });
  }
  await database.registers.bulkPut(noticed);
}

/** The register of one field of the sender. */
export function senderRegister(field: SenderField): string {
  return `sender/${field}`;
}

/** What all devices' words on a field add up to: the latest holds. `null` stands for an empty one. */
export function latestValue(register: Register | undefined): unknown {
  return [...(register?.heads ?? [])].sort(byStamp).at(-1)?.value;
}

/** Says in the registers which fields of the sender changed here. Runs inside a transaction. */
export async function noticeSender(database: Database, device: string, now: number): Promise<void> {
  const sender = (await database.sender.get('me'))?.sender as Sender | undefined;
  if (sender === undefined) return;
  const registers = await database.registers.bulkGet(SENDER_FIELD_NAMES.map(senderRegister));
  for (const [i, field] of SENDER_FIELD_NAMES.entries()) {
    const known = registers[i];
    const here = sender[field] ?? null;
    // Never filled in, here or anywhere: nothing to say that could overwrite another's words.
    const before = known === undefined ? (NEW_SENDER[field] ?? null) : latestValue(known);
    if (fingerprint(here) === fingerprint(before)) continue;
    const head = nextHead(known?.heads ?? [], device, now, here);
    await database.registers.put({ id: senderRegister(field), heads: [head] });
  }
}

/** Says in the registers whom the sender refused here. Runs inside a transaction. */
export async function noticeRefusals(
  database: Database,
  device: string,
  now: number,
): Promise<void> {
  const rows = await database.doNotContact.toArray();
  const registers = await database.registers.bulkGet(rows.map(row => refusalRegister(row.hash)));
  for (const [i, { hash, salt, at }] of rows.entries()) {
    const heads = registers[i]?.heads ?? [];
    if (refusalOf(hash, heads) !== undefined) continue;
    const head = nextHead(heads, device, now, { salt, at, refused: true });
    await database.registers.put({ id: refusalRegister(hash), heads: [head] });
  }
}

/**
 * Whether the book lost something that lies in the files: another book was put in its
 * place. Then everything has to be read again.
 */
export async function bookWasReplaced(database: Database): Promise<boolean> {
  const events = new Set(await database.events.toCollection().primaryKeys());
  const seen = await database.seen.where('id').startsWith('event/').uniqueKeys();
  if (seen.some(id => !events.has(String(id).slice('event/'.length)))) return true;
  const people = new Set<string>(await database.contacts.toCollection().primaryKeys());
  const registers = await database.registers.where('id').startsWith('person/').primaryKeys();
  return registers.some(id => !people.has(personOf(id) ?? ''));
}
