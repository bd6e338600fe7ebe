import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EarlierContact } from '../../../src/network/acquaintance.ts';
import type { ProfileKey } from '../../../src/profile/address.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { acquaintance, freshStore, person } from '../support.ts';

const AT = new Date(2026, 10, 3, 12).getTime();
const nora = acquaintance('nora-quill', 'Nora Quill');
const ivo = acquaintance('ivo-marsh', 'Ivo Marsh', 'Elm & Sons', { title: 'Head Baker' });
const old = acquaintance(undefined, 'Zoë Ash', 'northwind labs');
const key = (slug: string) => `linkedin.com/in/${slug}` as ProfileKey;

/** An import of these people, as of a day. */
function of(people: readonly ReturnType<typeof acquaintance>[], exportedOn = '2026-10-01') {
  return { connections: { people, hidden: 0, exportedOn } };
}

describe('an import', () => {
  it('says beforehand what it would change, and does just that', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora, ivo]), AT);
    const next = of([{ ...nora, title: 'Lead Designer' }, old], '2026-11-01');
    const change = {
      added: 1,
      changed: 1,
      unchanged: 0,
      gone: 1,
      refused: 0,
      older: false,
      earlierAdded: 0,
    };
    expect(await store.previewNetwork(next)).toEqual(change);
    expect((await store.networkSummary())?.acquaintances).toBe(2);
    expect(await store.acquaintancesAt('Elm & Sons')).toEqual([ivo]);
    expect(await store.importNetwork(next, AT + 1)).toEqual(change);
    expect(await store.acquaintancesAt('Elm & Sons')).toEqual([]);
    expect(await store.previewNetwork(next)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('of an older export leaves the newer connections alone', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora], '2026-11-01'), AT);
    expect(await store.importNetwork(of([ivo], '2025-11-01'), AT)).toMatchObject({ older: true });
    expect(await store.acquaintancesByKeys([key('nora-quill'), key('ivo-marsh')])).toEqual([nora]);
    expect((await store.networkSummary())?.imports[0]?.exportedOn).toBe('2026-11-01');
  });

  it('without connections leaves them alone, and with them whom was written to', async () => {
    const { store } = freshStore();
    const written: EarlierContact = { name: 'Ada Brandt', lastOn: '2024-05-03', how: 'message' };
    await store.importNetwork(of([nora]), AT);
    await store.importNetwork({ earlierContacts: [written] }, AT);
    await store.importNetwork(of([nora, ivo], '2026-11-01'), AT);
    expect(await store.networkSummary()).toMatchObject({ acquaintances: 2, earlierContacts: 1 });
  });

  it('of words that no backup could bring back is refused whole, any other comes back', async () => {
    const { store } = freshStore();
    const titled = (length: number) => ({ ...nora, title: 'x'.repeat(length) });
    await expect(store.importNetwork(of([ivo, titled(2_000_001)]), AT)).rejects.toMatchObject({
      kind: 'too-long',
    });
    expect(await store.networkSummary()).toBeUndefined();
    await store.importNetwork(of([titled(2_000_000)]), AT);
    expect((await readBackup(await store.backup())).acquaintances).toEqual([titled(2_000_000)]);
  });

  it('that is cancelled in the middle changes nothing', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora]), AT);
    const before = await store.backup();
    const many = Array.from({ length: 2500 }, (_, i) => acquaintance(`p${i}`, `P ${i}`));
    const stop = new AbortController();
    const seen: number[] = [];
    const progress = (done: number) => {
      seen.push(done);
      if (done > 0.3) stop.abort();
    };
    const watch = { progress, signal: stop.signal };
    expect(await store.importNetwork(of(many, '2026-12-01'), AT, watch)).toBeUndefined();
    expect(seen).toEqual([0, 0.4]);
    expect(await store.backup()).toBe(before);
  });

  it('can be taken back', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora, ivo]), AT);
    const [before, copy] = [await store.backup(), await store.networkCopy()];
    await store.importNetwork(of([old], '2026-11-01'), AT);
    await store.putNetworkBack(copy);
    expect(await store.backup()).toBe(before);
    await store.forgetNetwork();
    expect(await store.networkSummary()).toBeUndefined();
  });
});

describe('who works there', () => {
  it('is found whatever way the employer is written', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora, ivo, old]), AT);
    expect(await store.acquaintancesAt('NORTHWIND LABS Ltd')).toEqual([nora, old]);
    expect(await store.acquaintancesAt('')).toEqual([]);
    expect(await store.acquaintancesAt('Self-employed')).toEqual([]);
  });

  it('is asked of the index, not of thirty thousand rows', async () => {
    const { store, database } = freshStore();
    await store.importNetwork(of([nora, ivo, old]), AT);
    let read = 0;
    database.acquaintances.hook('reading', row => {
      read += 1;
      return row;
    });
    await store.acquaintancesAt('Elm and Sons');
    expect(read).toBe(1);
  });

  it('stays right when an update compares employers otherwise', async () => {
    const { store, database } = freshStore();
    await store.importNetwork(of([nora, ivo]), AT);
    await database.acquaintances.toCollection().modify({ employerKey: 'of another version' });
    await database.settings.put({ name: 'employer-keys', value: 0 });
    expect(await store.acquaintancesAt('Elm & Sons')).toEqual([ivo]);
    await store.prepareLists();
    expect((await database.acquaintances.get(ivo.id))?.employerKey).toBe('elm and sons');
  });

  it('finds people by name and by words of their work', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora, ivo, old]), AT);
    expect(await store.acquaintancesNamed(['zoe  ASH', 'Nobody Here'])).toEqual([old]);
    expect(await store.acquaintancesWithWords('bak head', 5)).toEqual([ivo]);
    expect(await store.acquaintancesWithWords('designer', 1)).toHaveLength(1);
    expect(await store.acquaintancesWithWords(' ', 5)).toEqual([]);
  });
});

describe('nobody is asked twice', () => {
  it('knows when somebody was written to, by key or else by name alone', async () => {
    const { store } = freshStore();
    const ada: EarlierContact = {
      key: key('ada-brandt'),
      name: 'Ada Brandt',
      lastOn: '2024-05-03',
      how: 'message',
    };
    const ben: EarlierContact = { name: 'Ben Osei', lastOn: '2022-01-02', how: 'invitation' };
    await store.importNetwork({ earlierContacts: [ada, ben] }, AT);
    await store.importNetwork({ earlierContacts: [{ ...ada, lastOn: '2023-01-01' }] }, AT);
    expect(await store.earlierContactWith(key('ada-brandt'))).toEqual(ada);
    expect(await store.earlierContactWith(key('ben-osei'), 'ben osei')).toEqual(ben);
    expect(await store.earlierContactWith(key('ben-osei'))).toBeUndefined();
    // A namesake whose own address is known is somebody else.
    expect(await store.earlierContactWith(key('ada-brandt-2'), 'Ada Brandt')).toBeUndefined();
  });
});

describe('somebody who is never to be contacted', () => {
  it('is not proposed, and an import leaves them out for good', async () => {
    const { store } = freshStore();
    await store.importNetwork(of([nora, ivo]), AT);
    await store.append(nora.key ?? key(''), 'do-not-contact', {}, AT);
    expect(await store.acquaintancesAt('Northwind Labs')).toEqual([]);
    expect(await store.acquaintancesNamed(['Nora Quill'])).toEqual([]);
    await store.forget(nora.key ?? key(''));
    expect(await store.importNetwork(of([nora, ivo], '2026-12-01'), AT)).toMatchObject({
      refused: 1,
    });
    expect(await store.backup()).not.toContain('Quill');
  });
});

it('nor are they known again by their name alone, until the decision is taken back', async () => {
  const { store } = freshStore();
  const ada = person('ada-brandt', 'Ada Brandt');
  const named = acquaintance(undefined, 'ada brandt');
  await store.remember(ada, AT);
  await store.importNetwork(of([named, ivo]), AT);
  const decision = await store.append(ada.key, 'do-not-contact', {}, AT);
  expect(await store.acquaintancesAt('Northwind Labs')).toEqual([]);
  await store.undo(decision, AT + 1);
  expect(await store.acquaintancesAt('Northwind Labs')).toEqual([named]);
  await store.append(ada.key, 'do-not-contact', {}, AT + 2);
  await store.forget(ada.key);
  expect(await store.importNetwork(of([named, ivo], '2026-12-01'), AT)).toMatchObject({
    refused: 1,
  });
});

it('a person who is forgotten is gone from the network as well', async () => {
  const { store } = freshStore();
  const ada = person('ada-brandt', 'Ada Brandt');
  const named = acquaintance(undefined, 'ada brandt');
  await store.remember(ada, AT);
  await store.importNetwork(
    {
      ...of([acquaintance('ada-brandt', 'Ada Brandt'), named]),
      earlierContacts: [{ key: ada.key, name: 'Ada Brandt', lastOn: '2024-05-03', how: 'message' }],
    },
    AT,
  );
  await store.forget(ada.key);
  expect(await store.backup()).not.toMatch(/brandt/i);
});

describe('joining two books', () => {
  it('keeps the later export and every earlier contact, whoever restores whom, twice or once', async () => {
    const [left, right] = [freshStore().store, freshStore().store];
    const to = (name: string, lastOn: string) => ({ name, lastOn, how: 'message' as const });
    await left.importNetwork(
      { ...of([nora, ivo], '2026-10-01'), earlierContacts: [to('Ada', '2024-05-03')] },
      AT,
    );
    await right.importNetwork(
      {
        ...of([old], '2026-11-01'),
        earlierContacts: [to('Ada', '2025-05-03'), to('Ben', '2020-01-01')],
      },
      AT,
    );
    const [a, b] = [await left.backup(), await right.backup()];
    await left.restore(await readBackup(b), 'merge');
    await left.restore(await readBackup(b), 'merge');
    await right.restore(await readBackup(a), 'merge');
    expect(await left.networkCopy()).toEqual(await right.networkCopy());
    expect(await left.networkSummary()).toMatchObject({ acquaintances: 1, earlierContacts: 2 });
    expect((await left.earlierContactWith(key('x'), 'Ada'))?.lastOn).toBe('2025-05-03');
  });

  it('asks before a backup with a smaller network takes the place of this one', async () => {
    const { store } = freshStore();
    const empty = await readBackup(await store.backup());
    await store.importNetwork(of([nora]), AT);
    await expect(store.restore(empty, 'replace')).rejects.toMatchObject({ kind: 'emptier' });
    await store.restore(empty, 'replace', true);
    expect(await store.networkSummary()).toBeUndefined();
  });
});

describe('whatever is imported, in whatever order', () => {
  const people = fc.uniqueArray(fc.nat(12), { maxLength: 8 });
  const exports = fc.array(
    fc.record({ day: fc.integer({ min: 10, max: 28 }), people, title: fc.nat(3) }),
    { minLength: 1, maxLength: 6 },
  );
  const dataOf = (one: { day: number; people: readonly number[]; title: number }) => ({
    ...of(
      one.people.map(i => acquaintance(`p${i}`, `P ${i}`, 'Elm', { title: `T ${one.title}` })),
      `2026-01-${one.day}`,
    ),
    earlierContacts: one.people.map(i => ({
      key: key(`p${i}`),
      name: `P ${i}`,
      lastOn: `2025-01-${one.day}`,
      how: 'message' as const,
    })),
  });

  it('the export that goes furthest counts, of two such the later, and every earlier contact', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async all => {
        const { store } = freshStore();
        for (const one of all) {
          const data = dataOf(one);
          const foreseen = await store.previewNetwork(data);
          expect(await store.importNetwork(data, AT)).toEqual(foreseen);
        }
        const furthest = Math.max(...all.map(({ day }) => day));
        const last = all.findLast(({ day }) => day === furthest);
        const { acquaintances, earlierContacts } = await store.networkCopy();
        expect(acquaintances.map(({ id, title }) => [id, title])).toEqual(
          [...(last?.people ?? [])]
            .map(i => [`linkedin.com/in/p${i}`, `T ${last?.title}`])
            .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
        );
        for (const { name, lastOn } of earlierContacts) {
          const days = all.filter(one => one.people.some(i => `P ${i}` === name));
          expect(lastOn).toBe(`2025-01-${Math.max(...days.map(({ day }) => day))}`);
        }
        expect(new Set(earlierContacts.map(({ name }) => name)).size).toBe(
          new Set(all.flatMap(one => one.people)).size,
        );
        store.close();
      }),
      { numRuns: 25 },
    );
  });
});
