import { describe, expect, it } from 'vitest';
import {
  afterInWords,
  agoInWords,
  durationInWords,
  forInWords,
  seasonOf,
  sinceInWords,
} from '../../../src/message/prose/en/dates.ts';

const NOW = Date.UTC(2026, 10, 23);

describe('since', () => {
  it.each([
    [{ year: 2019 }, 'since 2019'],
    [{ year: 2019, month: 4 }, 'since 2019'],
    [{ year: 2026, month: 4 }, 'since April'],
    [{ year: 2026, month: 11 }, 'since November'],
    [{ year: 2026, month: 1 }, 'since January'],
    [{ year: 2025, month: 12 }, 'since 2025'],
    [{ year: 2026 }, 'since earlier this year'],
    [{ year: 2025 }, 'since 2025'],
    [{ year: 2027 }, undefined],
    [{ year: 2026, month: 12 }, undefined],
    [undefined, undefined],
  ])('%j -> %s', (start, said) => {
    expect(sinceInWords(start, NOW)).toBe(said);
  });

  it.each([
    [4, 'north', 'since spring'],
    [4, 'south', 'since autumn'],
    [7, 'north', 'since summer'],
    [7, 'south', 'since winter'],
    [10, 'north', 'since October'],
  ] as const)('month %d in the %s -> %s', (month, hemisphere, said) => {
    expect(sinceInWords({ year: 2026, month }, NOW, hemisphere)).toBe(said);
  });

  it('turns the year round', () => {
    expect([12, 1, 3, 6, 9].map(month => seasonOf(month, 'north'))).toEqual([
      'winter',
      'winter',
      'spring',
      'summer',
      'autumn',
    ]);
    expect(seasonOf(12, 'south')).toBe('summer');
  });
});

describe('durations', () => {
  it.each([
    [0, undefined],
    [1, 'a month'],
    [6, 'six months'],
    [11, 'nearly a year'],
    [12, 'a year'],
    [15, 'a year'],
    [18, 'a year and a half'],
    [21, 'nearly two years'],
    [24, 'two years'],
    [30, 'two and a half years'],
    [34, 'nearly three years'],
    [41, 'three years'],
    [107, 'nearly nine years'],
    [108, 'nine years'],
    [144, '12 years'],
  ])('%d months -> %s', (months, said) => {
    expect(durationInWords(months)).toBe(said);
  });
});

describe('periods', () => {
  const nine = { start: { year: 2010, month: 3 }, end: { year: 2019, month: 5 }, current: false };

  it.each([
    [nine, 'for nine years', 'after nine years'],
    [{ start: { year: 2017, month: 11 }, current: true }, 'for nine years', 'after nine years'],
    [
      { start: { year: 2010 }, end: { year: 2019 }, current: false },
      'for nine years',
      'after nine years',
    ],
    [{ start: { year: 2019 }, end: { year: 2019 }, current: false }, undefined, undefined],
    [{ start: { year: 2019 }, current: false }, undefined, undefined],
    [{ end: { year: 2019 }, current: false }, undefined, undefined],
    [{ start: { year: 2020 }, end: { year: 2019 }, current: false }, undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j -> %s, %s', (period, lasting, after) => {
    expect(forInWords(period, NOW)).toBe(lasting);
    expect(afterInWords(period, NOW)).toBe(after);
  });
});

describe('ago', () => {
  it.each([
    [{ year: 2023, month: 11 }, 'three years ago'],
    [{ year: 2023 }, 'three years ago'],
    [{ year: 2025 }, 'last year'],
    [{ year: 2026 }, 'earlier this year'],
    [{ year: 2026, month: 11 }, 'this month'],
    [{ year: 2026, month: 10 }, 'last month'],
    [{ year: 2026, month: 6 }, 'five months ago'],
    [{ year: 2025, month: 10 }, 'a year ago'],
    [{ year: 2012, month: 1 }, '15 years ago'],
    [{ year: 2027 }, undefined],
    [undefined, undefined],
  ])('%j -> %s', (date, said) => {
    expect(agoInWords(date, NOW)).toBe(said);
  });
});
