import { describe, expect, it } from 'vitest';
import { correctFact } from '../../../src/profile/correction/correct-fact.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { freshStore, person } from '../support.ts';
import { MemoryFolder } from './support/memory-folder.ts';

const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');
const AT = 1_800_000_000_000;

/** Two devices over one folder that always is the same for both. */
function pair() {
  const folder = new MemoryFolder();
  const [a, b] = [freshStore(), freshStore()];
  let now = AT;
  const sync = (one: typeof a) => one.store.syncDevices(folder, ++now);
  const both = async () => {
    await sync(a);
    await sync(b);
    await sync(a);
  };
  return {
    folder,
    a: a.store,
    b: b.store,
    databases: [a.database, b.database],
    both,
    syncA: () => sync(a),
    syncB: () => sync(b),
  };
}

describe('two devices', () => {
  it('bring each other people, what happened, corrections, the sender and refusals', async () => {
    const { a, b, both } = pair();
    await a.saveSender({ ...NEW_SENDER, firstName: 'Sam', city: 'Ghent' });
    await a.remember(ada, AT);
    await a.append(ada.key, 'noted', { text: 'kiln' }, AT);
    await b.remember(ben, AT);
    await b.append(ben.key, 'do-not-contact', {}, AT);
    await both();
    expect((await b.contact(ada.key))?.profile.name.value.full).toBe('Ada Brandt');
    expect(await b.eventsOf(ada.key)).toEqual(await a.eventsOf(ada.key));
    expect(await b.sender()).toMatchObject({ firstName: 'Sam', city: 'Ghent' });
    expect(await a.isRefused(ben.key)).toBe(true);
    expect((await a.people({ sort: 'name', offset: 0, limit: 9 })).rows.map(r => r.state)).toEqual([
      'new',
      'do-not-contact',
    ]);
    const profile = correctFact(ada, 'name.first', 'Addy', AT + 5);
    await b.remember(profile, AT + 5);
    await both();
    expect((await a.contact(ada.key))?.profile.name.value.first).toBe('Addy');
  });

  it('keep out what was cleared away on either, though the other still had it', async () => {
    const { a, b, databases, both } = pair();
    const skill = (value: string) => ({ ...ada.name, value });
    await a.remember({ ...ada, skills: [skill('Lime'), skill('Kilns')] }, AT);
    await both();
    const known = await a.contact(ada.key);
    if (known === undefined) throw new Error('Ada is not there');
    await databases[0]?.contacts.put({ ...known, profile: { ...known.profile, skills: [] } });
    await both();
    expect((await a.contact(ada.key))?.profile.skills).toEqual([]);
    expect((await b.contact(ada.key))?.profile.skills).toEqual([]);
  });

  it('keep what each of them read of one person meanwhile', async () => {
    const { a, b, both } = pair();
    const skill = (value: string) => ({ ...ada.name, value });
    await a.remember({ ...ada, skills: [skill('Lime')] }, AT);
    await b.remember({ ...ada, skills: [skill('Kilns')] }, AT + 1);
    await both();
    expect((await a.contact(ada.key))?.profile.skills).toHaveLength(2);
    expect(await b.contact(ada.key)).toEqual(await a.contact(ada.key));
  });

  it('write each only what no file holds yet, and nothing where nothing happened', async () => {
    const { a, folder, both, syncA, syncB } = pair();
    await a.remember(ada, AT);
    await both();
    const before = folder.text();
    expect(await syncA()).toEqual({ events: 0, people: 0, forgotten: 0, written: 0 });
    expect(await syncB()).toEqual({ events: 0, people: 0, forgotten: 0, written: 0 });
    expect(folder.text()).toBe(before);
    await a.append(ada.key, 'noted', { text: 'kiln' }, AT);
    expect(await syncA()).toMatchObject({ written: 1 });
    expect(folder.text()).toContain(before.split('\n')[1]);
    expect(folder.content.size).toBe(2);
  });

  it('keep what two devices changed of one sender, field by field', async () => {
    const { a, b, both } = pair();
    await a.saveSender({ ...NEW_SENDER, firstName: 'Sam' });
    await both();
    await a.saveSender({ ...(await a.sender()), city: 'Ghent' });
    await b.saveSender({ ...(await b.sender()), background: 'a nurse' });
    await both();
    const expected = { firstName: 'Sam', city: 'Ghent', background: 'a nurse' };
    expect(await a.sender()).toMatchObject(expected);
    expect(await b.sender()).toEqual(await a.sender());
  });

  it('follow the undoing of a refusal, and of no other', async () => {
    const { a, b, both } = pair();
    await a.remember(ada, AT);
    const event = await a.append(ada.key, 'do-not-contact', {}, AT);
    await a.append(ben.key, 'do-not-contact', {}, AT);
    await both();
    expect(await b.isRefused(ada.key)).toBe(true);
    await b.undo(event, AT + 1);
    await both();
    expect([await a.isRefused(ada.key), await b.isRefused(ada.key)]).toEqual([false, false]);
    expect([await a.isRefused(ben.key), await b.isRefused(ben.key)]).toEqual([true, true]);
  });

  it('keep a refusal that is older than the one undone on either', async () => {
    const { a, b, both } = pair();
    await a.remember(ada, AT);
    await a.append(ada.key, 'do-not-contact', {}, AT);
    await both();
    await a.forget(ada.key);
    await both();
    await a.remember(ada, AT + 1);
    const again = await a.append(ada.key, 'do-not-contact', {}, AT + 2_000_000);
    await both();
    await b.undo(again, AT + 3_000_000);
    await both();
    expect([await a.isRefused(ada.key), await b.isRefused(ada.key)]).toEqual([true, true]);
  });
});

describe('forgetting', () => {
  it('forgets on the other device too, and leaves no word in any file', async () => {
    const { a, b, folder, databases, both } = pair();
    await a.remember(ada, AT);
    await a.append(ada.key, 'noted', { text: 'kiln' }, AT);
    await a.append(ada.key, 'do-not-contact', {}, AT);
    await both();
    await b.append(ada.key, 'noted', { text: 'lime' }, AT);
    await both();
    expect(folder.text()).toContain('ada-brandt');
    await b.forget(ada.key);
    await both();
    expect(await a.contact(ada.key)).toBeUndefined();
    expect(await a.eventsOf(ada.key)).toEqual([]);
    expect(folder.text()).not.toMatch(/ada-brandt|Ada|kiln|lime/);
    expect(await a.isRefused(ada.key)).toBe(true);
    for (const database of databases) {
      const tables = await Promise.all(database.tables.map(table => table.toArray()));
      expect(JSON.stringify(tables)).not.toMatch(/ada-brandt|Ada/);
    }
  });

  it('is not undone by a file that comes late, but by reading the person again', async () => {
    const { a, b, folder, both } = pair();
    await a.remember(ada, AT);
    await both();
    const late = [...folder.content].map(([name, { bytes }]) => [`late ${name}`, bytes] as const);
    await a.forget(ada.key);
    await both();
    for (const [name, bytes] of late) folder.put(name, bytes);
    await both();
    expect(await a.contact(ada.key)).toBeUndefined();
    expect(await b.contact(ada.key)).toBeUndefined();
    await b.remember(ada, AT + 9);
    await b.append(ada.key, 'noted', { text: 'met again' }, AT + 9);
    await both();
    expect((await a.contact(ada.key))?.lastReadAt).toBe(AT + 9);
    expect(await a.eventsOf(ada.key)).toHaveLength(1);
  });

  it('leaves nothing at all in a book that was never shared', async () => {
    const { store, database } = freshStore();
    await store.remember(ada, AT);
    await store.forget(ada.key);
    expect(await database.forgotten.count()).toBe(0);
  });
});

describe('what may happen to a folder', () => {
  it('a device that lost its book gets it back', async () => {
    const { a, b, folder, both } = pair();
    await a.remember(ada, AT);
    await a.append(ada.key, 'noted', { text: 'kiln' }, AT);
    await b.append(ben.key, 'noted', { text: 'lime' }, AT);
    await both();
    const emptied = freshStore().store;
    await emptied.syncDevices(folder, AT + 99);
    expect(await emptied.allEvents()).toEqual(await a.allEvents());
  });

  it('a book replaced by an older backup is joined again', async () => {
    const { a, b, both } = pair();
    await a.remember(ada, AT);
    await a.append(ada.key, 'noted', { text: 'kiln' }, AT);
    await both();
    const { readBackup } = await import('../../../src/store/backup/read-backup.ts');
    const empty = await readBackup(await freshStore().store.backup());
    await a.restore(empty, 'replace', true);
    expect(await a.contact(ada.key)).toBeUndefined();
    await both();
    expect(await a.eventsOf(ada.key)).toHaveLength(1);
    expect((await a.contact(ada.key))?.key).toBe(ada.key);
    expect(await b.eventsOf(ada.key)).toHaveLength(1);
  });

  it('a file that was taken away is written again by the device whose it is', async () => {
    const { a, b, folder, both } = pair();
    await a.remember(ada, AT);
    await both();
    folder.content.clear();
    await both();
    expect(folder.text()).toContain('ada-brandt');
    const third = freshStore().store;
    await third.syncDevices(folder, AT + 99);
    expect((await third.contact(ada.key))?.key).toBe(ada.key);
    expect(await b.contact(ada.key)).toEqual(await a.contact(ada.key));
  });

  it('a device that is gone for good lives on in the files of the others', async () => {
    const { a, b, folder, both } = pair();
    await a.remember(ada, AT);
    await a.append(ada.key, 'noted', { text: 'kiln' }, AT);
    await both();
    for (const [name, { bytes }] of [...folder.content]) {
      if (new TextDecoder().decode(bytes).includes('kiln')) folder.content.delete(name);
    }
    await b.syncDevices(folder, AT + 1_000);
    expect(folder.text()).not.toContain('kiln');
    await b.syncDevices(folder, AT + 1_000 + 15 * 86_400_000);
    expect(folder.text()).toContain('kiln');
  });

  it('a browser profile that was copied becomes a device of its own', async () => {
    const { a, b, databases, folder, both } = pair();
    const [first, second] = databases;
    if (first === undefined || second === undefined) throw new Error('two');
    await a.remember(ada, AT);
    await a.syncDevices(folder, AT);
    // The twin: the same id, the same file, the same book.
    for (const name of ['settings', 'contacts', 'registers', 'seen'] as const) {
      await second.table(name).bulkPut(await first.table(name).toArray());
    }
    await a.append(ada.key, 'noted', { text: 'from the first' }, AT);
    await b.append(ada.key, 'noted', { text: 'from the twin' }, AT);
    await both();
    await both();
    expect(await a.eventsOf(ada.key)).toHaveLength(2);
    expect(await b.eventsOf(ada.key)).toEqual(await a.eventsOf(ada.key));
    const ids = await Promise.all([first, second].map(one => one.settings.get('device')));
    expect(ids[0]?.value).not.toBe(ids[1]?.value);
  });
});

describe('forgetting somebody of whom others’ pages tell', () => {
  it('takes their name from there on both devices, and no late file brings it back', async () => {
    const { a, b, folder, both } = pair();
    await a.remember(ada, AT);
    await a.remember(ben, AT);
    await a.append(ben.key, 'referred-to', { name: 'Ada Brandt', contact: ada.key }, AT);
    await a.append(ben.key, 'noted', { text: 'Ask Ada Brandt about kilns' }, AT);
    await both();
    const late = [...folder.content].map(([name, { bytes }]) => [`late ${name}`, bytes] as const);
    const forgotten = await a.forget(ada.key);
    await both();
    for (const [name, bytes] of late) folder.put(name, bytes);
    await both();
    for (const name of late.map(([one]) => one)) folder.content.delete(name);
    for (const store of [a, b]) {
      expect(await store.eventsOf(ben.key)).toHaveLength(1);
      expect(JSON.stringify(await store.eventsOf(ben.key))).not.toContain('Ada');
    }
    expect(folder.text()).not.toMatch(/Ada|ada-brandt/);

    await a.bringBack(forgotten);
    await both();
    expect((await b.contact(ada.key))?.key).toBe(ada.key);
    expect(await b.eventsOf(ben.key)).toHaveLength(2);
  });
});
