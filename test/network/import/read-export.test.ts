import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/network/import/read-export.ts';

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maya,Okonkwo,https://www.linkedin.com/in/maya-okonkwo-1a2b3c,m@example.invalid,Northwind Labs,Designer,08 Feb 2026
,,,,,,07 Jun 2026`;
const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Sam Rivera,Ivo Marsh,"1/29/26, 2:37 PM",secret words,OUTGOING,https://www.linkedin.com/in/sam,https://www.linkedin.com/in/ivo-marsh`;
const MESSAGES = `CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT
1,Sam Rivera,https://www.linkedin.com/in/sam,Ada Brandt,https://www.linkedin.com/in/ada-brandt,2026-03-04 10:11:12 UTC,secret,words
1,Ada Brandt,https://www.linkedin.com/in/ada-brandt,Sam Rivera,https://www.linkedin.com/in/sam,2026-03-05 10:11:12 UTC,,words`;
const PROFILE = 'First Name,Last Name,Maiden Name,Headline\nSam,Rivera,,Nurse';
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const zip = (files: Record<string, string>) => ({
  name: 'export.zip',
  bytes: zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)]))),
});

describe('a data export', () => {
  it('gives the same from an archive and from its files, whatever they are called', () => {
    const archive = readExport([
      zip({
        'Connections.csv': CONNECTIONS,
        'Invitations.csv': INVITATIONS,
        'messages.csv': MESSAGES,
        'Profile.csv': PROFILE,
      }),
    ]);
    const single = readExport([
      file('mine.txt', MESSAGES),
      file('Connections (2).csv', CONNECTIONS),
      file('x', PROFILE),
      file('invites.csv', INVITATIONS),
    ]);
    expect(single).toEqual(archive);
    expect(archive.connections).toMatchObject({ hidden: 1, exportedOn: '2026-06-07' });
    expect(archive.earlierContacts?.map(({ name, lastOn }) => [name, lastOn])).toEqual([
      ['Ivo Marsh', '2026-01-29'],
      ['Ada Brandt', '2026-03-04'],
    ]);
    expect(JSON.stringify(archive)).not.toMatch(/secret|words|example\.invalid/);
  });

  it('tells its reader which file it is at', () => {
    const seen: string[] = [];
    readExport([zip({ 'Connections.csv': CONNECTIONS })], name => seen.push(name));
    expect(seen).toEqual(['export.zip', 'Connections.csv']);
  });

  it('says when nothing tells whose messages they are, and counts none', () => {
    const { earlierContacts, problems } = readExport([file('messages.csv', MESSAGES)]);
    expect(earlierContacts).toEqual([]);
    expect(problems[0]?.what).toMatch(/which of the names is yours/);
  });

  it('knows the sender by being in every message, once there are several others', () => {
    const more = `${MESSAGES}\n2,Sam Rivera,,Ben Osei,https://www.linkedin.com/in/ben,2026-03-06 10:11:12 UTC,,x\n3,Sam Rivera,,LinkedIn Member,,2026-03-06 10:11:12 UTC,,x`;
    expect(
      readExport([file('messages.csv', more)]).earlierContacts?.map(({ name }) => name),
    ).toEqual(['Ada Brandt', 'Ben Osei']);
  });

  it('without addresses takes a comma and a space for a title, a comma alone for several people', () => {
    const old = `CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT
1,Sam Rivera,"Jonas Lindqvist, PhD",2020-03-04 10:11:12 UTC,,x
2,Sam Rivera,"Ada Brandt,Ben Osei",2020-03-05 10:11:12 UTC,,x`;
    expect(
      readExport([file('messages.csv', old), file('Profile.csv', PROFILE)]).earlierContacts,
    ).toEqual([{ name: 'Jonas Lindqvist, PhD', lastOn: '2020-03-04', how: 'message' }]);
  });

  it('names the line of a problem, also behind cells that go over several lines', () => {
    const text = `${CONNECTIONS}\nA,B,,,"Elm\nand\nSons",Baker,08 Feb 2026\nC,D,,,Elm,Baker,32 Feb 2026`;
    expect(readExport([file('c.csv', text)]).problems).toEqual([
      { file: 'c.csv', line: 7, what: 'The date could not be read; the person is kept.' },
    ]);
  });
});

describe('what is no data export', () => {
  it.each([
    ['another table', file('skills.csv', 'Name\nBaking'), 'not-an-export'],
    ['nothing', file('empty.csv', ''), 'not-an-export'],
    [
      'a picture',
      { name: 'a.png', bytes: Uint8Array.from([137, 80, 78, 71, 0, 0]) },
      'not-an-export',
    ],
    ['Profile.csv alone', file('Profile.csv', PROFILE), 'not-an-export'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'not-an-export'],
    ['a file that ends in a quoted cell', file('c.csv', `${CONNECTIONS}\nA,"B`), 'cut-short'],
  ])('%s is refused with a sentence', (_name, chosen, kind) => {
    expect(() => readExport([chosen])).toThrow(expect.objectContaining({ kind }));
  });

  it.each([
    ['a backup', 'a-few-minutes-backup', /^mine\.json is a backup of your book\. .*"Restore"/],
    ['a sealed one', 'a-few-minutes-encrypted', /is a sealed backup of your book\. .*"Restore"/],
    [
      'a device’s file',
      'a-few-minutes-device',
      /the file of one of your devices\. .*"Two devices"/,
    ],
  ])('%s is said to be one, and where it belongs', (_what, format, message) => {
    const data = { contacts: Array.from({ length: 900 }, (_, i) => ({ key: `person ${i}` })) };
    for (const whole of [
      { format, data },
      { checksum: 'x', data, format, version: 2 },
    ]) {
      expect(() => readExport([file('mine.json', JSON.stringify(whole))])).toThrow(message);
    }
  });

  it('what only speaks of a backup is none', () => {
    const text = 'Name,Note\nMaya,"a-few-minutes-backup"';
    expect(() => readExport([file('x.csv', text)])).toThrow(
      /not one of the files that can be read/,
    );
  });

  it('an archive with a damaged file is refused, wherever the damage is', () => {
    const many = Array.from(
      { length: 400 },
      (_, i) => `P${i},Q,,,Elm ${i * 7919},Baker,08 Feb 2026`,
    );
    const { bytes } = zip({ 'Connections.csv': [CONNECTIONS, ...many].join('\n') });
    const whole = JSON.stringify(readExport([{ name: 'x.zip', bytes }]));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        try {
          // Some bytes mean nothing (a date, a flag): then nothing is lost either.
          expect(JSON.stringify(readExport([{ name: 'x.zip', bytes: damaged }]))).toBe(whole);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ImportError' });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a file that unpacks to more than it claims is refused', () => {
    const { bytes } = zip({ 'Connections.csv': CONNECTIONS });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 120, true);
    }
    expect(() => readExport([{ name: 'x.zip', bytes }])).toThrow(
      expect.objectContaining({ kind: 'broken-archive' }),
    );
  });
});

describe('hostile cells', () => {
  it('come out as short plain text, or not at all', () => {
    const long = 'x'.repeat(1_000_000);
    const text = `First Name,Last Name,URL,First Name,__proto__,constructor,Company,Position,Connected On
"=cmd|'/c calc'!A1","<img src=x onerror=alert(1)>",https://evil.invalid/in/maya,Second,polluted,y,"${long}",\u202Egnp.exe\u2066,08 Feb 2026`;
    const [person] = readExport([file('c.csv', text)]).connections?.people ?? [];
    expect(person).toMatchObject({ first: "=cmd|'/c calc'!A1", title: 'gnp.exe' });
    expect(person?.employer).toHaveLength(500);
    expect(person).not.toHaveProperty('key');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
  });
});
