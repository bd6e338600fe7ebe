import { describe, expect, it } from 'vitest';
import { capitalise } from '../../../src/message/prose/capitals.ts';
import { listOf } from '../../../src/message/prose/en/lists.ts';
import { counted, numberInWords } from '../../../src/message/prose/en/numbers.ts';

describe('lists', () => {
  it.each([
    [[], ''],
    [['wards'], 'wards'],
    [['wards', 'software'], 'wards and software'],
    [['wards', 'software', 'people'], 'wards, software and people'],
    [['wards', ' ', 'people '], 'wards and people'],
  ] as const)('%j -> %s', (items, said) => {
    expect(listOf(items)).toBe(said);
  });

  it('joins with "or" when asked', () => {
    expect(listOf(['Monday', 'Tuesday', 'Friday'], 'or')).toBe('Monday, Tuesday or Friday');
  });
});

describe('numbers', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
    [2.5, '2.5'],
  ])('%d -> %s', (count, said) => {
    expect(numberInWords(count)).toBe(said);
  });

  it.each([
    [1, 'one year'],
    [2, 'two years'],
    [12, '12 years'],
  ])('%d years -> %s', (count, said) => {
    expect(counted(count, 'year')).toBe(said);
  });
});

describe('sentence capitals', () => {
  it.each([
    ['after nine years', 'After nine years'],
    ['iOS developers wait', 'iOS developers wait'],
    ['"nurses know"', '"Nurses know"'],
    ['élèves', 'Élèves'],
    ['12 years', '12 years'],
    ['', ''],
  ])('%s -> %s', (text, said) => {
    expect(capitalise(text)).toBe(said);
  });
});
