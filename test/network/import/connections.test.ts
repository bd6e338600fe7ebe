import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnections } from '../../../src/network/import/connections.ts';

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. Learn more here https://example.invalid/help"

`;
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const MAYA =
  'Maya,Okonkwo,https://www.linkedin.com/in/maya-okonkwo-1a2b3c,,"Northwind Labs, Inc.",Senior Product Designer,08 Feb 2026';

describe('Connections.csv', () => {
  it('is read in today’s shape, with notes before the header', () => {
    const { people, hidden, problems } = readConnections(
      `${NOTES}${HEADER}\n${MAYA}\nJonas,"Lindqvist, PhD",https://www.linkedin.com/in/jonaslindqvist?trk=x,jonas@example.invalid,Harbor & Pine,"Engineer, Platform",14 Nov 2019\n,,,,,,07 Jun 2026`,
    );
    expect(people).toEqual([
      {
        id: 'linkedin.com/in/maya-okonkwo-1a2b3c',
        key: 'linkedin.com/in/maya-okonkwo-1a2b3c',
        first: 'Maya',
        last: 'Okonkwo',
        employer: 'Northwind Labs, Inc.',
        title: 'Senior Product Designer',
        connectedOn: '2026-02-08',
      },
      expect.objectContaining({ key: 'linkedin.com/in/jonaslindqvist', last: 'Lindqvist, PhD' }),
    ]);
    expect(hidden).toBe(1);
    expect(problems).toEqual([]);
    expect(JSON.stringify(people)).not.toContain('example.invalid');
  });

  it.each([
    [
      'no notes, no addresses',
      `First Name,Last Name,Email Address,Company,Position,Connected On\nMaya,Okonkwo,,Northwind Labs,Designer,08 Feb 2020`,
      '2020-02-08',
    ],
    [
      'saved again by a spreadsheet',
      `\uFEFF${HEADER}\r\n${MAYA.replace('08 Feb 2026', '8-Feb-26')}\r\n`,
      '2026-02-08',
    ],
    [
      'everything quoted',
      `"${HEADER.replaceAll(',', '","')}"\n"Maya","Okonkwo","","","Northwind Labs","Designer","08 Feb 2026"`,
      '2026-02-08',
    ],
    ['French months', `${HEADER}\n${MAYA.replace('08 Feb 2026', '08 févr. 2026')}`, '2026-02-08'],
    ['German months', `${HEADER}\n${MAYA.replace('08 Feb 2026', '08. März 2026')}`, '2026-03-08'],
    [
      'Spanish months',
      `${HEADER}\n${MAYA.replace('08 Feb 2026', '08 de febrero de 2026')}`,
      '2026-02-08',
    ],
    [
      'columns in another order',
      'Connected On,Company,First Name,Last Name\n2026-02-08,Northwind Labs,Maya,Okonkwo',
      '2026-02-08',
    ],
  ])('is read when %s', (_name, text, day) => {
    expect(readConnections(text).people).toMatchObject([
      { first: 'Maya', last: 'Okonkwo', connectedOn: day },
    ]);
  });

  it('keeps a person whose date cannot be read, and says so', () => {
    const { people, problems } = readConnections(`${HEADER}\n${MAYA.replace('08 Feb', '31 Feb')}`);
    expect(people).toHaveLength(1);
    expect(people[0]).not.toHaveProperty('connectedOn');
    expect(problems).toMatchObject([{ file: 'Connections.csv', line: 2 }]);
  });

  it('takes the same person once', () => {
    expect(readConnections(`${HEADER}\n${MAYA}\n${MAYA}`).people).toHaveLength(1);
  });

  it.each([
    ['another table', 'Name,Proficiency\nEnglish,Native', 'not-an-export'],
    ['nothing', '', 'not-an-export'],
    ['a binary file', 'PK\u0003\u0004\0\0First Name,Connected On', 'wrong-encoding'],
  ])('is refused when it is %s', (_name, text, kind) => {
    expect(() => readConnections(text)).toThrow(expect.objectContaining({ kind }));
  });

  it('takes scripts, formulas and hostile names as plain text', () => {
    const row =
      '"=HYPERLINK(""x"")",<script>alert(1)</script>,javascript:alert(1),,__proto__,constructor,08 Feb 2026';
    const [person] = readConnections(`${HEADER},__proto__\n${row},x`).people;
    expect(person).toMatchObject({ first: '=HYPERLINK("x")', employer: '__proto__' });
    expect(person).not.toHaveProperty('key');
    expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
  });

  it('never fails but with an explanation, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), lines => {
        try {
          readConnections(lines.join('\n'));
          readConnections(`${HEADER}\n${lines.join('\n')}`);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ImportError' });
        }
      }),
    );
  });
});
