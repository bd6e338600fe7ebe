import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../src/export/csv.ts';
import { tame } from '../../src/profile/tame.ts';
import { anyText, HOSTILE, HUGE } from './support/hostile.ts';

/** The table again, as a program reads it. */
function parsed(text: string, delimiter = ','): string[][] {
  return Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data;
}

/** Takes back what keeps a cell from being a formula: one apostrophe at the start, and behind what tears cells apart. */
function asWritten(cell: string): string {
  return cell
    .replace(/^'(?=['"\p{Zs}]*[=+\-@＝＋－＠\t\r\n])/u, '')
    .replace(/(?<=[;\t\n\r\u{2028}\u{2029}])'(?=['"\p{Zs}]*[=+\-@＝＋－＠])/gu, '');
}

const tables = fc
  .integer({ min: 2, max: 4 })
  .chain(width =>
    fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe('a table for spreadsheets', () => {
  it('gives the same cells back, whatever is in them', () => {
    fc.assert(
      fc.property(tables, rows => {
        const back = parsed(csvLines(rows)).map(row => row.map(asWritten));
        expect(back).toEqual(rows.map(row => row.map(tame)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([',', ';', '\t'])('begins no cell like a formula where %j parts the cells', delimiter => {
    fc.assert(
      fc.property(tables, rows => {
        for (const cell of parsed(csvLines(rows), delimiter).flat()) {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          if (delimiter === ',') expect(cell).not.toMatch(/^[\t\r]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('begins no line of any cell like a formula, read by a program that knows no quotes', () => {
    fc.assert(
      fc.property(tables, rows => {
        for (const piece of csvLines(rows).split(/[;\t\r\n\u{2028}\u{2029}]/u)) {
          expect(piece).not.toMatch(/^["\p{Zs}]*[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves ordinary words as they are', () => {
    expect(csvLines([['Zoë Brandt', 'Baker, "Rye & Sons"', 3, undefined]])).toBe(
      'Zoë Brandt,"Baker, ""Rye & Sons""",3,\r\n',
    );
    expect(csvLines([["'Abd al-Karim", 'a - b', 'two\nlines']])).toBe(
      '\'Abd al-Karim,a - b,"two\nlines"\r\n',
    );
    expect(csvLines([])).toBe('');
  });

  it('holds a megabyte, and every hostile text', () => {
    const rows = [HUGE, ...HOSTILE].map(text => [text, 'x']);
    expect(parsed(csvLines(rows)).map(row => row.map(asWritten))).toEqual(
      rows.map(row => row.map(tame)),
    );
  });
});
