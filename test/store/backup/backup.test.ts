import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPayloads } from '../../../src/outreach/event.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { canonicalJson, checksumOf } from '../../../src/store/backup/canonical.ts';
import { isSealed, unseal } from '../../../src/store/backup/encryption.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { acquaintance, freshStore, person } from '../support.ts';

const AT = new Date(2026, 10, 3, 12).getTime();
const note: EventPayloads['sent'] = {
  channel: 'note',
  reason: 'similar-path',
  occasion: 'first-request',
  text: 'Hi Ada <script>',
  phrasings: { greeting: 'hi' },
};
const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');

/** A book with something in every table. */
async function fullBook() {
  const book = freshStore();
  const { store } = book;
  await store.saveSender({ ...NEW_SENDER, firstName: 'Sam' });
  await store.remember(ada, AT);
  await store.remember(ben, AT + 1);
  await store.append(ada.key, 'sent', note, AT + 2);
  await store.append(ada.key, 'replied', { answer: 'later', until: AT + 9 }, AT + 3);
  await store.append(ben.key, 'do-not-contact', {}, AT + 4);
  await store.importNetwork(
    {
      connections: {
        people: [acquaintance('nora-quill', 'Nora Quill', 'Elm & Sons Ltd.')],
        hidden: 2,
        exportedOn: '2026-11-01',
      },
      earlierContacts: [{ key: ada.key, name: 'Ada Brandt', lastOn: '2024-05-03', how: 'message' }],
    },
    AT + 5,
  );
  await store.saveDraft({
    contact: ada.key,
    channel: 'note',
    reason: 'similar-path',
    wording: 1,
    context: { personal: 'mine' },
    texts: { 'note/similar-path': { text: 'own words', edited: true } },
    asserted: [],
    overridden: [],
    savedAt: AT,
  });
  return book;
}

describe('a backup', () => {
  it('gives the same bytes after export, wipe, import, export', async () => {
    const { store } = await fullBook();
    const first = await store.backup();
    const empty = freshStore().store;
    await empty.restore(await readBackup(first), 'replace');
    expect(await empty.backup()).toBe(first);
    expect(await empty.isRefused(ben.key)).toBe(true);
    const list = await empty.people({ sort: 'name', offset: 0, limit: 9 });
    expect(list.rows.map(row => row.state)).toEqual(['later', 'do-not-contact']);
    expect((await empty.sender()).firstName).toBe('Sam');
    expect(await empty.acquaintancesAt('Elm and Sons')).toHaveLength(1);
  });

  it('of version 1, from before the network, is still read', async () => {
    const { store } = await fullBook();
    const file = JSON.parse(await store.backup());
    const { acquaintances, earlierContacts, networkImports, ...data } = file.data;
    expect([acquaintances, earlierContacts, networkImports].map(rows => rows.length)).toEqual([
      1,
      1,
      1 + 1,
    ]);
    const checksum = await checksumOf(canonicalJson(data));
    const old = JSON.stringify({ ...file, version: 1, checksum, data });
    const other = freshStore().store;
    await other.restore(await readBackup(old), 'merge');
    expect(await other.eventsOf(ada.key)).toHaveLength(2);
    expect(await other.networkSummary()).toBeUndefined();
    const torn = JSON.stringify({ ...file, checksum, data });
    await expect(readBackup(torn)).rejects.toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('your network'),
    });
  });

  it('does not carry the id of the device', async () => {
    const { store, database } = await fullBook();
    const device = await database.settings.get('device');
    const own = JSON.parse(await store.backup()).data;
    expect(Object.keys(own).sort()).toEqual([
      'acquaintances',
      'contacts',
      'doNotContact',
      'drafts',
      'earlierContacts',
      'events',
      'networkImports',
      'sender',
    ]);
    expect(own.events[0].device).toBe(device?.value);
  });

  it('opens only with its passphrase', async () => {
    const { store } = await fullBook();
    const sealed = await store.backup('correct horse');
    expect(isSealed(sealed)).toBe(true);
    // With a space, which base64 does not have: three letters it spells by chance.
    expect(sealed).not.toContain('Ada Brandt');
    expect(await store.backup()).toContain('Ada Brandt');
    await expect(unseal(sealed, 'wrong')).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(await unseal(sealed, 'correct horse')).toBe(await store.backup());
    await expect(unseal('{"format":"a-few-minutes-encrypted"', 'x')).rejects.toMatchObject({
      kind: 'broken',
    });
  });
});

describe('joining two books', () => {
  it('is a union: nothing of either is lost, whoever restores whom, and twice is once', async () => {
    const left = await fullBook();
    const right = freshStore();
    await right.store.remember({ ...ada, skills: [{ ...ada.name, value: 'Lime' }] }, AT + 50);
    await right.store.append(ada.key, 'noted', { text: 'kiln' }, AT + 51);
    const [a, b] = [await left.store.backup(), await right.store.backup()];
    await left.store.restore(await readBackup(b), 'merge');
    await left.store.restore(await readBackup(b), 'merge');
    await right.store.restore(await readBackup(a), 'merge');
    const events = (store: typeof left.store) => store.eventsOf(ada.key);
    expect(await events(left.store)).toEqual(await events(right.store));
    expect(await events(left.store)).toHaveLength(3);
    expect((await left.store.contact(ada.key))?.profile.skills).toHaveLength(1);
    expect(await right.store.isRefused(ben.key)).toBe(true);
  });

  it('says beforehand what would change, and changes nothing by looking', async () => {
    const { store } = await fullBook();
    const backup = await readBackup(await store.backup());
    const other = freshStore().store;
    await other.remember(ada, AT);
    const preview = await other.previewRestore(backup);
    expect(preview.people).toEqual({ here: 1, there: 2, added: 1 });
    expect(preview.events).toEqual({ here: 0, there: 3, added: 3 });
    expect(preview.emptier).toBe(false);
    expect(await other.eventsOf(ada.key)).toEqual([]);
  });

  it('never lets an emptier backup replace a fuller book unless insisted on', async () => {
    const empty = await readBackup(await freshStore().store.backup());
    const { store } = await fullBook();
    const before = await store.backup();
    await expect(store.restore(empty, 'replace')).rejects.toMatchObject({ kind: 'emptier' });
    expect(await store.backup()).toBe(before);
    await store.restore(empty, 'replace', true);
    expect(await store.contact(ada.key)).toBeUndefined();
  });
});

describe('what no file may do', () => {
  it('make somebody contactable again who is never to be contacted (A14)', async () => {
    const empty = await readBackup(await freshStore().store.backup());
    const { store } = await fullBook();
    await store.forget(ben.key);
    await store.restore(empty, 'replace', true);
    expect(await store.isRefused(ben.key)).toBe(true);
  });

  it('make somebody contactable again who said no since it was made (A14)', async () => {
    const { store } = await fullBook();
    const before = await readBackup(await store.backup());
    const no = await store.append(ada.key, 'replied', { answer: 'no' }, AT + 30);
    await store.restore(await readBackup(await store.backup()), 'replace');
    expect(await store.isRefused(ada.key)).toBe(false);
    await expect(store.restore(before, 'replace')).rejects.toMatchObject({ kind: 'emptier' });
    expect(await store.isRefused(ada.key)).toBe(false);
    await store.restore(before, 'replace', true);
    expect((await store.eventsOf(ada.key)).map(({ id }) => id)).not.toContain(no.id);
    expect(await store.isRefused(ada.key)).toBe(true);
  });

  it('rewrite an event that is already in the log', async () => {
    const { store } = await fullBook();
    const data = await readBackup(await store.backup());
    const forged = data.events.map(event =>
      event.kind === 'sent' ? { ...event, payload: { ...event.payload, text: 'forged' } } : event,
    );
    await store.restore({ ...data, events: forged }, 'merge');
    expect(JSON.stringify(await store.eventsOf(ada.key))).not.toContain('forged');
  });

  it('replace letters unasked by a backup that has none', async () => {
    const { store } = await fullBook();
    const data = await readBackup(await store.backup());
    await expect(store.restore({ ...data, drafts: [] }, 'replace')).rejects.toMatchObject({
      kind: 'emptier',
    });
  });
});

describe('a file that is not whole', () => {
  it.each([
    ['another file', '{"hello":1}', 'not-a-backup'],
    ['no JSON', 'hello', 'not-a-backup'],
    ['nothing', '', 'not-a-backup'],
  ])('%s is refused', async (_name, text, kind) => {
    await expect(readBackup(text)).rejects.toMatchObject({ name: 'RestoreError', kind });
  });

  it('is refused when it was cut, changed, or made by a newer version', async () => {
    const { store } = await fullBook();
    const text = await store.backup();
    await expect(readBackup(text.slice(0, -20))).rejects.toMatchObject({ kind: 'broken' });
    await expect(readBackup(text.replace('own words', 'others words'))).rejects.toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('checksum'),
    });
    await expect(readBackup(text.replace(/"version":\d+/, '"version":99'))).rejects.toMatchObject({
      kind: 'newer',
    });
  });

  it('never half-applies: any damage is found before anything is written', async () => {
    const { store } = await fullBook();
    const text = await store.backup();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (at, noise) => {
          const damaged = text.slice(0, at) + noise + text.slice(at + noise.length);
          fc.pre(damaged !== text);
          await expect(readBackup(damaged)).rejects.toMatchObject({ name: 'RestoreError' });
        },
      ),
      { numRuns: 60 },
    );
  });
});
