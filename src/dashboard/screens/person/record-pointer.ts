import type { Reply } from '../../../outreach/event.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { namedProfile } from '../../../profile/named-profile.ts';
import { parseName } from '../../../profile/names/parse-name.ts';
import { pastedKey } from '../../../reader/pasted/pasted-key.ts';
import type { Contact, Store } from '../../../store/store.ts';
import type { Writer } from './use-log.ts';

/**
 * Puts somebody into the book whom another person named, with who named them, so that
 * their first letter opens with it (A6, A13).
 *
 * @returns the key of the new contact; `undefined` where the words hold no name
 */
async function introduce(
  writer: Writer,
  by: Contact,
  named: string,
  at: number,
): Promise<ProfileKey | undefined> {
  const name = parseName(named);
  if (name === undefined) return undefined;
  const key = pastedKey(name);
  if (key === by.key) return undefined;
  await writer.introduce(namedProfile(name, key, at));
  const introducer = { name: by.profile.name.value.full, contact: by.key };
  await writer.append('introduced-by', introducer, key);
  return key;
}

/**
 * Keeps an answer; one that points to somebody also puts that person into the book.
 *
 * @param named whom they named; empty where they named nobody
 */
export async function recordReply(
  writer: Writer,
  by: Contact,
  reply: Reply,
  named: string,
  at: number,
): Promise<void> {
  if (reply.answer !== 'redirected') return writer.append('replied', reply);
  const contact = await introduce(writer, by, named, at);
  await writer.append('replied', contact === undefined ? reply : { ...reply, contact });
}

/** Puts people who were named in a talk into the book, and notes who named them. */
export async function recordNamed(
  writer: Writer,
  by: Contact,
  names: readonly string[],
  at: number,
): Promise<void> {
  for (const name of names) {
    const contact = await introduce(writer, by, name, at);
    await writer.append('referred-to', contact === undefined ? { name } : { name, contact });
  }
}

/** The one contact of this name, where there is exactly one; a namesake is no proof. */
async function knownAs(store: Store, name: string): Promise<Contact | undefined> {
  const { rows } = await store.people({ search: name, sort: 'name', offset: 0, limit: 20 });
  const same = rows.filter(row => row.name.toLowerCase() === name.toLowerCase());
  const [only, ...others] = same;
  return only === undefined || others.length > 0 ? undefined : store.contact(only.key);
}

/** Notes who sent the sender to this person; the next first letter opens with it (A6). */
export async function recordSentBy(writer: Writer, store: Store, name: string): Promise<void> {
  const known = await knownAs(store, name);
  await writer.append(
    'introduced-by',
    known === undefined ? { name } : { name, contact: known.key },
  );
}
