import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { person } from '../support.ts';

/**
 * The schemas as they were released, spelled out: what lies on people's disks does not
 * change when somebody edits a migration by mistake.
 */
export const RELEASED: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    events: 'id, [contact+id], [kind+at]',
    contacts: 'key, lastReadAt',
    drafts: 'contact, savedAt',
    sender: 'id',
    settings: 'name',
  },
  2: {
    people:
      'key, sortName, lastAt, wakeAt, owedSince, [state+lastAt], employer, reason, *words, *tags',
    doNotContact: 'hash, salt',
  },
  3: {
    acquaintances: 'id, employerKey, sortName, *words',
    earlierContacts: 'id, sortName',
    networkImports: 'id',
  },
};

const AT = Date.UTC(2026, 9, 1);

/** Lays a book of an old version on the disk, with raw Dexie and rows as they were then. */
export async function oldBook(name: string, version: number, people = 3): Promise<void> {
  const old = new Dexie(name);
  for (let step = 1; step <= version; step += 1) {
    old.version(step).stores({ ...RELEASED[step] });
  }
  const profiles = Array.from({ length: people }, (_, i) => person(`p-${i}`, `Person ${i}`));
  const id = (i: number) => `01K6F8Q0000000000000000${String(i).padStart(3, '0')}`;
  await old.table('contacts').bulkAdd(
    profiles.map((profile, i) => ({
      key: profile.key,
      profile,
      firstReadAt: AT,
      lastReadAt: AT + i,
    })),
  );
  await old.table('events').bulkAdd(
    profiles.map(({ key }, i) => ({
      id: id(i),
      device: 'D',
      contact: key,
      at: AT + i,
      kind: i === 0 ? 'do-not-contact' : 'noted',
      payload: i === 0 ? {} : { text: `Note ${i}` },
    })),
  );
  const [first] = profiles;
  if (first !== undefined) {
    await old.table('drafts').add({
      contact: first.key,
      channel: 'note',
      reason: 'similar-path',
      wording: 1,
      context: {},
      texts: { 'note/similar-path': { text: 'own words', edited: true } },
      asserted: [],
      overridden: [],
      savedAt: AT,
    });
  }
  await old.table('sender').add({ id: 'me', sender: { ...NEW_SENDER, firstName: 'Sam' } });
  await old.table('settings').add({ name: 'device', value: 'D' });
  if (version >= 2) await old.table('doNotContact').add({ hash: 'h', salt: 's', at: AT });
  old.close();
}
