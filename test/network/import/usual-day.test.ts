import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDay } from '../../../src/network/import/export-date.ts';
import { usualDay } from '../../../src/network/import/usual-day.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The same date in a spelling that only the patterns read. */
const theLongWay = (text: string) => exportDay(text.toUpperCase());

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** Dates as an export writes them, existing days and others. */
const dates = fc
  .tuple(digits(2), fc.constantFrom(...MONTHS), fc.constantFrom('19', '20', '21'), digits(2))
  .map(([day, month, century, year]) => `${day} ${month} ${century}${year}`);

describe('the day of a date as exports write it', () => {
  it('is the one that is found the long way, and none where there is none', () => {
    const years = [1999, 2000, 2001, 2024, 2100, 2101];
    const numbers = Array.from({ length: 100 }, (_, day) => String(day).padStart(2, '0'));
    const all = years.flatMap(year =>
      MONTHS.flatMap(month => numbers.map(day => `${day} ${month} ${year}`)),
    );
    // Twice: what was found once is remembered.
    for (const text of [...all, ...all])
      expect([text, usualDay(text)]).toEqual([text, theLongWay(text)]);
  });

  it.each(MONTHS.map((name, index) => [name, index + 1] as const))('knows %s', (name, month) => {
    expect(usualDay(`09 ${name} 2021`)).toBe(`2021-${String(month).padStart(2, '0')}-09`);
  });

  it('is not seen in characters whose numbers happen to add up to a month', () => {
    expect(usualDay('08 J\0\u30ee 2026')).toBeUndefined();
  });

  it('is left to others in every other spelling, however near', () => {
    const spoiled = fc.tuple(dates, fc.nat(10), fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(spoiled, ([text, at, mark]) => {
        const other = `${text.slice(0, at)}${mark.charAt(0)}${text.slice(at + 1)}`;
        const day = usualDay(other);
        if (day !== undefined) expect(other).toMatch(/^\d\d [A-Z][a-z]{2} \d{4}$/);
        expect(day ?? theLongWay(other)).toBe(theLongWay(other));
      }),
    );
  });
});
