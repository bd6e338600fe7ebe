import { beforeAll, describe, expect, it } from 'vitest';
import { BOOK_LIMITS } from '../../../src/profile/limits.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { canonicalJson, checksumOf } from '../../../src/store/backup/canonical.ts';
import { seal, unseal } from '../../../src/store/backup/encryption.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { readFileText } from '../../../src/store/backup/read-file.ts';
import { headerLine } from '../../../src/store/devices/lines.ts';
import { freshStore, person } from '../support.ts';

const ada = person('ada-brandt', 'Ada Brandt');
let good = '';

beforeAll(async () => {
  const { store } = freshStore();
  await store.saveSender({ ...NEW_SENDER, firstName: 'Sam' });
  for (let i = 0; i < 5; i += 1) {
    await store.remember(person(`p-${i}`, `Person ${i}`), i);
    await store.append(ada.key, 'noted', { text: `note ${i}` }, i);
  }
  good = await store.backup();
});

/** Sets or drops what lies at a path such as `events.0.at`. */
const put = (path: string, value: unknown) => (root: object) => {
  const names = path.split('.');
  const last = names.pop() ?? '';
  Reflect.set(
    names.reduce<object>((at, name) => Reflect.get(at, name), root),
    last,
    value,
  );
};
const drop = (name: string) => (root: object) => Reflect.deleteProperty(root, name);

/** A backup with other contents and a checksum that fits them: only its shape is wrong. */
async function forged(change: (data: Record<string, unknown>) => unknown): Promise<string> {
  const file = JSON.parse(good);
  change(file.data);
  return JSON.stringify({ ...file, checksum: await checksumOf(canonicalJson(file.data)) });
}

const refusal = (message: RegExp, kind = 'broken') => ({
  name: 'RestoreError',
  kind,
  message: expect.stringMatching(message),
});

describe('a backup that was cut', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i))(
    'after %i twentieths says where it ends',
    async part => {
      const cut = good.slice(0, Math.floor((good.length * part) / 20));
      const message =
        part === 0 ? /It is empty/ : /ends too early, (at its beginning|in the middle of ")/;
      await expect(readBackup(cut)).rejects.toMatchObject(
        refusal(message, part === 0 ? 'not-a-backup' : 'broken'),
      );
    },
  );

  it('names the part in whose middle it ends', async () => {
    const cut = good.slice(0, good.indexOf('note 3'));
    await expect(readBackup(cut)).rejects.toMatchObject(
      refusal(/in the middle of "what happened"/),
    );
  });
});

it('any flipped bit is found, and nothing passes as another book', async () => {
  for (let at = 3; at < good.length; at += Math.ceil(good.length / 150)) {
    for (const bit of [1, 4, 32]) {
      const flipped =
        good.slice(0, at) + String.fromCharCode(good.charCodeAt(at) ^ bit) + good.slice(at + 1);
      await expect(readBackup(flipped), `${at}/${bit}`).rejects.toMatchObject({
        name: 'RestoreError',
        message: expect.stringMatching(/\.$/),
      });
    }
  }
});

describe('a file that is something else', () => {
  it.each([
    ['an archive', 'PK\u0003\u0004\u0014\0', /archive.*"Bring in"/],
    ['a list of connections', 'Notes:\n"When exporting"\n\nFirst Name,Last Name', /"Bring in"/],
    ['the same from a spreadsheet', '\uFEFF"First Name","Last Name"', /"Bring in"/],
    [
      'with notes that go on',
      `Hinweis:\n"${'x'.repeat(900)}"\n\nFirst Name;Last Name`,
      /"Bring in"/,
    ],
    [
      'in another encoding',
      '\uFFFD\uFFFDF\0i\0r\0s\0t\0 \0N\0a\0m\0e\0,\0',
      /connections.*"Bring in"/,
    ],
    ['invitations', 'From,To,Sent At,Message,Direction\nSam,Ivo', /data export.*"Bring in"/],
    ['messages', '"CONVERSATION ID","FROM","TO"\n"1","Sam","Ivo"', /data export.*"Bring in"/],
    ['a file of a device', `${headerLine({ device: 'D', file: 'F' })}\n{"x":1}\n`, /"Two devices"/],
    ['the first line of one', headerLine({ device: 'D', file: 'F' }), /"Two devices"/],
    ['an address card', 'BEGIN:VCARD\nVERSION:4.0', /address card/],
    ['a calendar', 'BEGIN:VCALENDAR', /calendar/],
    ['a page', '<!doctype html><script>alert(1)</script>', /not a backup/],
    ['a number', '12', /not a backup/],
    ['nothing', 'null', /not a backup/],
    ['a list', '[]', /not a backup/],
    ['blank', ' \n', /empty/],
  ])('%s is told apart', async (_name, text, message) => {
    await expect(readBackup(text)).rejects.toMatchObject(refusal(message, 'not-a-backup'));
  });

  it('of two gigabytes is refused before it is read, one that is gone is said to be', async () => {
    const never = async () => Promise.reject(new Error('was read'));
    await expect(readFileText({ size: 2 ** 31, text: never })).rejects.toMatchObject(
      refusal(/far too large/, 'not-a-backup'),
    );
    await expect(readFileText({ size: 9, text: never })).rejects.toMatchObject(
      refusal(/could not read this file/),
    );
  });

  it.each(['utf-16le', 'utf-16be'] as const)('in %s is told by its encoding', async encoding => {
    const units = Uint16Array.from(`\uFEFF${good}`, char => char.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer);
    if (encoding === 'utf-16be') {
      for (let i = 0; i < bytes.length; i += 2) bytes.subarray(i, i + 2).reverse();
    }
    const text = await readFileText(new Blob([bytes]));
    await expect(readBackup(text)).rejects.toMatchObject(refusal(/another encoding than UTF-8/));
  });

  it('with a byte order mark, as some editors leave it, is read', async () => {
    const text = await readFileText(new Blob(['\uFEFF', good]));
    expect((await readBackup(text)).events).toHaveLength(5);
  });
});

describe('contents that no book has, under a checksum that fits', () => {
  it.each([
    ['a part that is missing', drop('events'), /"what happened" is missing/],
    ['a part of another type', put('contacts', {}), /"people" is missing/],
    [
      'a number for a name',
      put('contacts.2.profile.name.value.full', 5),
      /entry 3 of "people" is wrong at profile.name.value.full/,
    ],
    [
      'an unknown kind',
      put('events.1.kind', 'hacked'),
      /entry 2 of "what happened" is wrong at kind/,
    ],
    ['another payload', put('events.0.payload', { text: [] }), /entry 1 of "what happened"/],
    [
      'a link that runs code',
      put('contacts.0.profile.address', 'javascript:alert(1)'),
      /entry 1 of "people" is wrong at profile.address/,
    ],
    ['endless numbers', put('events.0.at', '1e999'), /wrong at at/],
    ['an empty entry', put('events.5', null), /entry 6 of "what happened"/],
    [
      'too long a text',
      put('events.0.payload.text', 'x'.repeat(BOOK_LIMITS.text + 1)),
      /entry 1 of "what happened"/,
    ],
  ])('%s: named', async (_name, change, message) => {
    await expect(readBackup(await forged(change))).rejects.toMatchObject(refusal(message));
  });

  it('a wrong entry is named also where the checksum is wrong too', async () => {
    const text = good.replace('"kind":"noted"', '"kind":"hated"');
    await expect(readBackup(text)).rejects.toMatchObject(
      refusal(/entry 1 of "what happened" is wrong at kind/),
    );
  });

  it('keys of the language itself poison nothing and are left out', async () => {
    const poisoned = await forged(data => {
      const sender = data['sender'] as { sender: object }[];
      const evil = JSON.parse(
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      );
      Object.defineProperty(sender[0]?.sender, '__proto__', {
        value: evil,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    });
    expect(poisoned).toContain('__proto__');
    const { store } = freshStore();
    await store.restore(await readBackup(poisoned), 'replace');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(await store.sender(), 'polluted')).toBeUndefined();
  });

  it('nested a hundred thousand deep', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const inside = good.replace('"firstName":"Sam"', `"firstName":"Sam","x":${deep}`);
    await expect(readBackup(inside)).rejects.toMatchObject(
      refusal(/nested too deeply|no longer JSON/),
    );
    await expect(readBackup(deep)).rejects.toMatchObject({ name: 'RestoreError' });
  });
});

describe('a sealed file', () => {
  let sealed = '';
  beforeAll(async () => {
    sealed = await seal(good, 'correct horse');
  });
  const altered = (change: (envelope: object) => unknown) => {
    const envelope = JSON.parse(sealed);
    change(envelope);
    return JSON.stringify(envelope);
  };

  it.each([
    ['rounds that take hours', put('kdf.rounds', 10_000_000_000), /kdf\.rounds/],
    ['too few rounds', put('kdf.rounds', 1), /kdf\.rounds/],
    ['rounds that are no number', put('kdf.rounds', '600000'), /kdf\.rounds/],
    ['an unknown derivation', put('kdf.name', 'scrypt'), /kdf\.name/],
    ['an unknown cipher', put('cipher.name', 'ROT13'), /cipher\.name/],
    ['a nonce of one byte', put('cipher.nonce', 'AA=='), /cipher\.nonce/],
    ['no salt', put('kdf.salt', ''), /kdf\.salt/],
    ['text that is no base64', put('text', '<script>'), /text/],
    ['no text', drop('text'), /text/],
  ])(
    'with %s is refused before anything is computed, and named',
    async (_name, change, message) => {
      await expect(unseal(altered(change), 'correct horse')).rejects.toMatchObject(
        refusal(message),
      );
    },
  );

  it('of a newer make says so', async () => {
    const newer = altered(put('version', 2));
    await expect(unseal(newer, 'x')).rejects.toMatchObject(refusal(/newer/, 'newer'));
  });

  it('that was cut or changed is refused', async () => {
    await expect(unseal(sealed.slice(0, -30), 'x')).rejects.toMatchObject(
      refusal(/ends too early/),
    );
    const changed = sealed.replace('"text":"', '"text":"AAAA');
    await expect(unseal(changed, 'correct horse')).rejects.toMatchObject({
      kind: 'wrong-passphrase',
    });
  });
});
