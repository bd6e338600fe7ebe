import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDuration } from '../../../src/profile/periods/duration.ts';
import { findDates } from '../../../src/profile/periods/find-dates.ts';
import { monthOf } from '../../../src/profile/periods/month-of.ts';
import { parsePeriod, parsePeriodOrEnd } from '../../../src/profile/periods/parse-period.ts';

const period = (text: string) => parsePeriod(text)?.period;
const since = (year: number, month?: number) => ({
  start: month === undefined ? { year } : { year, month },
  current: true,
});

describe('a date line', () => {
  it.each([
    ['en', 'Jan 2024 - Present \u00b7 2 yrs 9 mos', since(2024, 1)],
    ['en, dash glued', 'Jan 2024 -Present \u00b7 2 yrs', since(2024, 1)],
    ['en, no spaces', 'Nov 2021\u2013Present', since(2021, 11)],
    ['es', 'ene. 2022 - actualidad \u00b7 2 a\u00f1os', since(2022, 1)],
    ['es, with de', 'dic de 2020 - actualidad', since(2020, 12)],
    ['fr', 'f\u00e9vr. 2022 - aujourd\u2019hui', since(2022, 2)],
    ['de', 'M\u00e4rz 2019\u2013Heute', since(2019, 3)],
    ['pt', 'out de 2018 - o momento', since(2018, 10)],
    ['it', 'mag 2020 - Presente', since(2020, 5)],
    ['nl', 'mrt. 2021 - heden', since(2021, 3)],
    ['pl', 'sty 2024 \u2013 obecnie \u00b7 2 lata 9 mies.', since(2024, 1)],
    ['tr', 'A\u011fu 2021 - Halen', since(2021, 8)],
    ['ja', '2022\u5e744\u6708 - \u73fe\u5728 \u00b7 4\u5e74', since(2022, 4)],
    ['zh', '2022\u5e744\u6708 - \u81f3\u4eca', since(2022, 4)],
    ['ko', '2022\ub144 4\uc6d4 - \ud604\uc7ac', since(2022, 4)],
    [
      'ar',
      '\u064a\u0646\u0627\u064a\u0631 \u0662\u0660\u0662\u0662 - \u0627\u0644\u0622\u0646',
      since(2022, 1),
    ],
    ['a language unknown, by its duration', 'xyz 2021 - qwerty \u00b7 3 abc', since(2021)],
    ['years', '2012 \u2013 2014', { start: { year: 2012 }, end: { year: 2014 }, current: false }],
    ['the copy for the ear', 'Jan 2022 to Present', since(2022, 1)],
  ])('%s', (_language, text, expected) => {
    expect(period(text)).toEqual(expected);
  });

  it.each([
    'Senior Product Designer',
    'Rotterdam, South Holland, Netherlands',
    'Full-time \u00b7 4 yrs 1 mo',
    'Batch 2019 - Lead',
    'Class of 2019 - Present company of friends',
    'ISO 9001 - 2015 auditor',
    '2019',
    'Jan 2021 - 20x',
  ])('is not "%s"', text => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('takes a lone year as an end where only that can be meant', () => {
    expect(parsePeriodOrEnd('2020')?.period).toEqual({ end: { year: 2020 }, current: false });
    expect(parsePeriodOrEnd('Grade 2020 best')).toBeUndefined();
  });

  it('is current exactly when the right side holds no digit', () => {
    const year = fc.integer({ min: 1950, max: 2049 });
    fc.assert(
      fc.property(year, fc.option(year, { nil: undefined }), (start, end) => {
        const read = period(`${start} - ${end ?? 'Present'}`);
        expect(read?.current).toBe(end === undefined);
        expect(read?.end?.year).toBe(end);
      }),
    );
  });
});

describe('parts of a date line', () => {
  it('knows months by a beginning of their name, and no others', () => {
    expect(monthOf('Sept')).toBe(9);
    expect(monthOf('pa\u017adziernik')).toBe(10);
    expect(monthOf('jui')).toBeUndefined();
    expect(monthOf('Marketing')).toBeUndefined();
    expect(monthOf('ma')).toBeUndefined();
  });

  it('knows a length of time, glued or not', () => {
    expect(isDuration('4 yrs 1 mo')).toBe(true);
    expect(isDuration('1 rok1 mies.')).toBe(true);
    expect(isDuration('2 Chefs')).toBe(true);
    expect(isDuration('Full-time')).toBe(false);
    expect(isDuration('Jan 2020')).toBe(false);
  });

  it('finds issue and expiry inside words', () => {
    expect(findDates('Issued Jan 2023 \u00b7 Expires Jan 2026')).toEqual({
      start: { year: 2023, month: 1 },
      end: { year: 2026, month: 1 },
      current: false,
    });
    expect(findDates('Nordic Resuscitation Board')).toBeUndefined();
  });
});
