import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { chainHash, headerLine, writeLines } from '../../../src/store/devices/lines.ts';
import { freshStore, person } from '../support.ts';
import { MemoryFolder } from './support/memory-folder.ts';

const ada = person('ada-brandt', 'Ada Brandt');
const AT = 1_800_000_000_000;
const HEADER = headerLine({ device: 'stranger', file: 'one' });
const NOTE = {
  id: 'evil',
  device: 'stranger',
  contact: ada.key,
  at: AT,
  kind: 'noted',
  payload: { text: 'x' },
};
const LIFE = { at: AT, kind: 'event', event: { ...NOTE, id: 'fine' } };

/** A file that is whole and holds these lines, whatever they are. */
async function fileOf(...bodies: readonly unknown[]): Promise<string> {
  const { lines } = await writeLines(bodies, await chainHash('', HEADER), undefined);
  return `${[HEADER, ...lines].join('\n')}\n`;
}

let folder: MemoryFolder;
let book: ReturnType<typeof freshStore>;
beforeEach(async () => {
  folder = new MemoryFolder();
  book = freshStore();
  await book.store.remember(ada, AT);
});

/** Syncs with a file there, and gives what became of it. */
async function meet(text: string, name = 'a-few-minutes-x.jsonl') {
  folder.putText(name, text);
  await book.store.syncDevices(folder, AT);
  const { troubled, others } = await book.store.deviceState();
  return {
    troubled: troubled.map(file => file.state),
    others,
    events: await book.database.events.count(),
  };
}

describe('lines that are no entries', () => {
  const word = (register: string, value: unknown, head: object = {}) => ({
    at: AT,
    kind: 'word',
    register,
    head: { device: 'stranger', stamp: AT, over: [], value, ...head },
  });
  it.each([
    ['another kind of event', { ...LIFE, event: { ...NOTE, kind: 'hacked' } }],
    ['a payload of another kind', { ...LIFE, event: { ...NOTE, payload: { text: 7 } } }],
    ['no time', { kind: 'event', event: NOTE }],
    ['nothing', null],
    ['a list', []],
    ['a person under another name', word('person/linkedin.com/in/ben', { ...ada })],
    ['a person who is none', word(`person/${ada.key}`, { key: ada.key })],
    ['a field that the sender lacks', word('sender/__proto__', { polluted: true })],
    ['another type for a field', word('sender/firstName', { toString: 1 })],
    ['a refusal without its decision', word('refusal/abc', { salt: 's', at: AT })],
    [
      'a stamp beyond all counting',
      word('sender/city', 'Ghent', { stamp: Number.MAX_SAFE_INTEGER }),
    ],
    ['a stamp that is none', word('sender/city', 'Ghent', { stamp: 'late' })],
    ['a register nobody knows', word('salary/me', 1)],
  ])('%s: left out, and the rest is used', async (_what, body) => {
    const met = await meet(await fileOf(body, LIFE));
    expect(met).toMatchObject({ troubled: [], events: 1 });
    expect(await book.store.sender()).toMatchObject({ firstName: '', city: '' });
    expect((await book.store.contact(ada.key))?.profile).toEqual(ada);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('keys named like parts of every object harm nothing', async () => {
    const text = await fileOf(LIFE);
    const body =
      text.split('\n')[1]?.slice('{"hash":"'.length + 32 + '","entry":'.length, -1) ?? '';
    const forged = body.replace('{"at"', '{"__proto__":{"polluted":1},"constructor":{"x":1},"at"');
    const hash = await chainHash(await chainHash('', HEADER), forged);
    const met = await meet(`${HEADER}\n{"hash":"${hash}","entry":${forged}}\n`);
    expect(met.events).toBe(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(
      Reflect.get((await book.database.events.toArray())[0] ?? {}, 'polluted'),
    ).toBeUndefined();
  });

  it('no file rewrites an event that is here', async () => {
    const event = await book.store.append(ada.key, 'noted', { text: 'mine' }, AT);
    await meet(await fileOf({ ...LIFE, event: { ...event, payload: { text: 'forged' } } }));
    expect(await book.store.eventsOf(ada.key)).toEqual([event]);
  });

  it('no word without an undo takes a refusal back that it does not know', async () => {
    await book.store.append(ada.key, 'do-not-contact', {}, AT);
    await book.store.syncDevices(folder, AT);
    const [row] = await book.database.doNotContact.toArray();
    const allowed = word(`refusal/${row?.hash}`, { salt: row?.salt, at: AT, refused: false });
    await meet(await fileOf({ ...allowed, head: { ...allowed.head, stamp: AT * 2 } }));
    expect(await book.store.isRefused(ada.key)).toBe(true);
  });
});

describe('files that are no devices’ files', () => {
  it.each([
    ['empty', ''],
    ['somebody else’s lines', '{"log":1}\n{"log":2}\n'],
    ['no text', '\u0000\u0001\u0002\n'],
    ['a backup', '{"format":"a-few-minutes-backup","version":1}\n'],
    ['a header of another shape', '{"format":"a-few-minutes-device","version":"1"}\n'],
  ])('%s: passed over without a word', async (_what, text) => {
    expect(await meet(text)).toEqual({ troubled: [], others: [], events: 0 });
  });

  it('a file of another name is not even opened', async () => {
    const met = await meet(await fileOf(LIFE), 'notes.txt');
    expect(met.events).toBe(0);
  });

  it('a newer version says so, and so does a first line that has only begun to arrive', async () => {
    expect((await meet(`${HEADER.replace('"version":1', '"version":2')}\n`)).troubled).toEqual([
      'newer',
    ]);
    expect((await meet(HEADER.slice(0, 50))).troubled).toEqual(['cut']);
  });
});

describe('files that are huge', () => {
  it('a line of a megabyte is used when it is an entry', async () => {
    const notes = 'n'.repeat(190_000);
    const lines = Array.from({ length: 6 }, (_, i) => ({
      ...LIFE,
      event: { ...NOTE, id: `n${i}`, payload: { text: notes } },
    }));
    expect((await meet(await fileOf(...lines))).events).toBe(6);
    const junk = await fileOf(
      { ...LIFE, junk: 'j'.repeat(1_000_000) },
      { ...LIFE, event: { ...NOTE, id: 'behind' } },
    );
    expect((await meet(junk)).events).toBe(8);
  });

  it('a line without an end stops that file and nothing else', async () => {
    const met = await meet(`${(await fileOf(LIFE)) + 'x'.repeat(9 * 1024 * 1024)}\n`);
    expect(met).toMatchObject({ troubled: ['damaged'], events: 1 });
  });

  it('a file that claims two gigabytes is not read', async () => {
    folder.putText('a.jsonl', await fileOf(LIFE));
    const [file] = await folder.files();
    if (file === undefined) throw new Error('no file');
    const lying = { ...file, name: 'lying.jsonl', size: 2 ** 31 };
    const { used } = await book.store.readDeviceFiles([lying], AT);
    expect(used).toBe(1);
    expect(await book.database.events.count()).toBe(0);
    expect((await book.store.deviceState()).troubled[0]?.state).toBe('unreadable');
  });
});

describe('a file that is not whole', () => {
  it('never says anything that was not written: whatever byte is another, only what comes before is used', async () => {
    const lines = ['one', 'two', 'three'].map(text => ({
      ...LIFE,
      event: { ...NOTE, id: text, payload: { text } },
    }));
    const text = await fileOf(...lines);
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          fc.pre(bytes[at] !== byte);
          const copy = bytes.slice();
          copy[at] = byte;
          const { store, database } = freshStore();
          const there = new MemoryFolder();
          there.put('a.jsonl', copy);
          await store.syncDevices(there, AT);
          const found = await database.events.orderBy('id').toArray();
          for (const event of found) expect(event.payload).toEqual({ text: event.id });
          const before = text.slice(0, at).split('\n').length - 2;
          const ids = lines.map(line => line.event.id);
          expect(new Set(found.map(event => event.id))).toEqual(
            new Set(ids.slice(0, Math.max(0, before))),
          );
          database.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is used up to the last whole line, and on from there when the rest has come', async () => {
    const text = await fileOf(LIFE, { ...LIFE, event: { ...NOTE, id: 'second' } });
    expect(await meet(text.slice(0, -20))).toMatchObject({ troubled: ['cut'], events: 1 });
    expect(await meet(text)).toMatchObject({ troubled: [], events: 2 });
  });
});
