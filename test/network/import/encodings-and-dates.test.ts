import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnections } from '../../../src/network/import/connections.ts';
import { decodeText } from '../../../src/network/import/decode-text.ts';
import { rareDay } from '../../../src/network/import/rare-date.ts';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const ZOE = 'Zoë,Ørn,https://www.linkedin.com/in/zoe-orn,,Café Łódź,Bäckerin,08 Feb 2026';
const NOTES = 'Notes:\n"When exporting your data, you may notice; see, for example, this"\n\n';

/** Bytes of a text in one of the encodings that spreadsheets save. */
function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? `\uFEFF${text}` : text)].map(char => char.charCodeAt(0));
  const pairs = units.map(unit => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(pairs.flatMap(pair => (big ? pair.reverse() : pair)));
}

describe('a file that a spreadsheet saved again', () => {
  const text = `${HEADER}\n${ZOE}\n`;
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(text)],
    ['UTF-16, big end first', utf16(text, { big: true })],
    ['UTF-16 without a mark', utf16(text, { mark: false })],
    ['UTF-16 without a mark, big end first', utf16(text, { mark: false, big: true })],
  ])('is read as %s, with its accents', (_name, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.guessed).toBe(false);
    expect(readConnections(decoded.text).people).toMatchObject([
      { first: 'Zoë', last: 'Ørn', employer: 'Café Łódź' },
    ]);
  });

  it('is read as Windows writes it, and said to be a guess', () => {
    const bytes = Uint8Array.from([...'Zoë, Ørn'].map(char => char.charCodeAt(0)));
    expect(decodeText(bytes)).toEqual({ text: 'Zoë, Ørn', guessed: true });
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s, after notes, with and without a first line that says so', (_name, mark) => {
    const table = [HEADER, ZOE].map(line => line.replaceAll(',', mark)).join('\r\n');
    for (const before of ['', `sep=${mark}\r\n`, NOTES]) {
      expect(readConnections(before + table).people).toMatchObject([
        { first: 'Zoë', employer: 'Café Łódź', connectedOn: '2026-02-08' },
      ]);
    }
  });

  it('is read with padding rows of nothing but commas, as sorted tables have them', () => {
    const padding = ',,,,,,\n'.repeat(30);
    expect(readConnections(`${padding}${HEADER}\n${padding}${ZOE}`)).toMatchObject({
      people: [{ first: 'Zoë' }],
      hidden: 0,
    });
  });

  it('takes a line of nothing but white space for no member who hides', () => {
    for (const blank of [' ', '\r', ' ,,,,,, ', '\t,,\u00A0,,,,']) {
      const text = `${NOTES}${HEADER}\n${blank}\n${ZOE}`;
      expect(readConnections(text)).toMatchObject({ people: [{ first: 'Zoë' }], hidden: 0 });
    }
  });
});

describe('days', () => {
  it.each([
    ['08.02.2026', '2026-02-08'],
    ['8. 2. 26', '2026-02-08'],
    ['2026/02/08', '2026-02-08'],
    ['2026年2月8日', '2026-02-08'],
    ['2026. 2. 8.', '2026-02-08'],
    ['2026년 2월 8일', '2026-02-08'],
    ['8 февр. 2026', '2026-02-08'],
    ['08 февраля 2026', '2026-02-08'],
    ['8 led 2026', '2026-01-08'],
    ['8. helmikuuta 2026', '2026-02-08'],
    ['Feb 8, 2026', '2026-02-08'],
    ['8 nonsense 2026', undefined],
    ['31.02.2026', undefined],
    ['', undefined],
  ])('%s is read as %s', (text, day) => {
    expect(rareDay(text)).toBe(day);
  });

  const read = (...days: readonly string[]) =>
    readConnections(
      [HEADER, ...days.map((day, i) => `P${i},Q,,,Elm,Baker,${day}`)].join('\n'),
    ).people.map(person => person.connectedOn);

  it('with slashes are read by whichever of their numbers cannot be a month', () => {
    expect(read('08/02/2026', '25/12/2025')).toEqual(['2026-02-08', '2025-12-25']);
    expect(read('08/02/2026', '12/25/2025')).toEqual(['2026-08-02', '2025-12-25']);
    // Nothing tells here: better no day than a wrong one.
    expect(read('08/02/2026', '01/02/2026')).toEqual([undefined, undefined]);
    expect(read('25/12/2025', '12/25/2025')).toEqual([undefined, undefined]);
  });

  it('are those that exist, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        const day = rareDay(text);
        if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe('whatever a spreadsheet does to it', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter(text => /^[\p{L}]+$/u.test(text));

  it('the same people come out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ first: name, last: name, employer: name }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.constantFrom('', '\uFEFF', NOTES, `\uFEFF${NOTES}`),
        (people, mark, end, quoted, before) => {
          const cell = (text: string) => (quoted ? `"${text}"` : text);
          const rows = people.map(({ first, last, employer }, i) => [
            first,
            last,
            `https://www.linkedin.com/in/p-${i}`,
            '',
            employer,
            'Baker',
            '08 Feb 2026',
          ]);
          const text = [HEADER.split(','), ...rows].map(row => row.map(cell).join(mark)).join(end);
          expect(
            readConnections(before + text).people.map(({ first, last, employer }) => ({
              first,
              last,
              employer,
            })),
          ).toEqual(people);
        },
      ),
    );
  });
});
