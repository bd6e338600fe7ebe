import { NEW_SENDER } from '../../sender/sender.ts';
import { joined } from '../backup/restore.ts';
import type { Database } from '../database.ts';
import type { Contact } from '../store.ts';
import { type Entry, personOf } from './entry.ts';
import { SENDER_FIELD_NAMES, type SenderField } from './entry-schema.ts';
import { fingerprint } from './fingerprint.ts';
import { latestValue } from './notice.ts';
import { refusalOf } from './refusal-words.ts';
import { byStamp, type Head, joinHeads, type Register } from './register.ts';

type Word = Extract<Entry, { kind: 'word' }>;

const contactOf = (head: Head): Contact => head.value as Contact;

/** Everything the words say about one person, put together in an order that is the same everywhere. */
function joinedContact(heads: readonly Head[]): Contact | undefined {
  const order = [...heads].sort(
    (a, b) => contactOf(a).lastReadAt - contactOf(b).lastReadAt || byStamp(a, b),
  );
  return order.map(contactOf).reduce<Contact | undefined>(joined, undefined);
}

/** A register with all its words written out; a single word on a person lies in the table. */
async function writtenOut(database: Database, known: Register): Promise<readonly Head[]> {
  const person = personOf(known.id);
  if (person === undefined || known.heads.length !== 1) return known.heads;
  const value = await database.contacts.get(person as never);
  return value === undefined ? [] : known.heads.map(head => ({ ...head, value }));
}

/** Puts what the words on a person add up to into the book. */
async function applyPerson(database: Database, id: string, heads: readonly Head[]) {
  const contact = joinedContact(heads);
  if (contact === undefined) return;
  await database.contacts.put(contact);
  const [only, ...others] = heads;
  const { value: _, ...bare } = only ?? { device: '', stamp: 0, over: [] };
  const kept = others.length === 0 ? [bare] : heads;
  await database.registers.put({ id, heads: kept, settled: fingerprint(contact) });
}

/** Puts the latest word on a field of the sender into the book. */
async function applySender(database: Database, register: Register) {
  const named = register.id.slice('sender/'.length);
  const field = SENDER_FIELD_NAMES.find(known => known === named) as SenderField;
  const sender = { ...NEW_SENDER, ...(await database.sender.get('me'))?.sender };
  const value = latestValue(register);
  if (value === null) Reflect.deleteProperty(sender, field);
  else Reflect.set(sender, field, value);
  await database.sender.put({ id: 'me', sender });
}

/** Puts what the words on a refusal add up to into the book. */
async function applyRefusal(database: Database, register: Register) {
  const hash = register.id.slice('refusal/'.length);
  const row = refusalOf(hash, register.heads);
  if (row === undefined) await database.doNotContact.delete(hash);
  else await database.doNotContact.put(row);
}

const same = (a: readonly Head[], b: readonly Head[]) => fingerprint(a) === fingerprint(b);

/**
 * Joins words from other devices' files with those known here, and puts what they add up
 * to into the book. Runs inside a transaction.
 *
 * @returns keys of the people who changed
 */
export async function applyWords(
  database: Database,
  words: readonly Word[],
): Promise<readonly string[]> {
  const byRegister = new Map<string, Head[]>();
  for (const { register, head } of words) {
    const heads = byRegister.get(register);
    if (heads === undefined) byRegister.set(register, [head]);
    else heads.push(head);
  }
  const changed: string[] = [];
  for (const [id, arrived] of byRegister) {
    const known = await database.registers.get(id);
    const here = known === undefined ? [] : await writtenOut(database, known);
    const heads = joinHeads(here, arrived);
    if (same(heads, here)) continue;
    const person = personOf(id);
    if (person !== undefined) {
      await applyPerson(database, id, heads);
      changed.push(person);
      continue;
    }
    const register = { id, heads };
    await database.registers.put(register);
    if (id.startsWith('sender/')) await applySender(database, register);
    if (id.startsWith('refusal/')) await applyRefusal(database, register);
  }
  return changed;
}
