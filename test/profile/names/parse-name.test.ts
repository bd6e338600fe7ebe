import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseName } from '../../../src/profile/names/parse-name.ts';

const first = (raw: string) => parseName(raw)?.first;

describe('a name as one greets it', () => {
  it.each([
    ['Maya Okonkwo', 'Maya', 'Okonkwo', 'Maya Okonkwo'],
    ['Dr. Maya Okonkwo', 'Maya', 'Okonkwo', 'Maya Okonkwo'],
    ['Prof. Dr. Hans Keller', 'Hans', 'Keller', 'Hans Keller'],
    ['Maya Okonkwo, PhD, CFP', 'Maya', 'Okonkwo', 'Maya Okonkwo'],
    ['Maya Okonkwo MBA', 'Maya', 'Okonkwo', 'Maya Okonkwo'],
    ['Grace Wanjiru RM, MSc', 'Grace', 'Wanjiru', 'Grace Wanjiru'],
    ['Yo-Yo Ma', 'Yo-Yo', 'Ma', 'Yo-Yo Ma'],
    ['Maya Okonkwo (She/Her)', 'Maya', 'Okonkwo', 'Maya Okonkwo'],
    ['\u{1f33b} Beatriz Moura \u{1f33b}', 'Beatriz', 'Moura', 'Beatriz Moura'],
    ['JO\u00c3O PEREIRA', 'Jo\u00e3o', 'Pereira', 'Jo\u00e3o Pereira'],
    ["SIOBHAN O'NEILL", 'Siobhan', "O'Neill", "Siobhan O'Neill"],
    ['Pieter van der Berg', 'Pieter', 'van der Berg', 'Pieter van der Berg'],
    ['PIETER VAN DER BERG', 'Pieter', 'van der Berg', 'Pieter van der Berg'],
    ['Maria de la Cruz', 'Maria', 'de la Cruz', 'Maria de la Cruz'],
    ['J. Robert Hale', 'Robert', 'Hale', 'J. Robert Hale'],
    ['Maya K. Okonkwo', 'Maya', 'Okonkwo', 'Maya K. Okonkwo'],
    ['Abdul Rahman Khan', 'Abdul Rahman', 'Khan', 'Abdul Rahman Khan'],
    ['Md. Karim Hossain', 'Karim', 'Hossain', 'Md. Karim Hossain'],
    ['Maya Okonkwo | We are hiring!', 'Maya', 'Okonkwo', 'Maya Okonkwo'],
    ['Robert "Bob" Hale', 'Bob', 'Hale', 'Robert Hale'],
    ['Rabbi Miriam Stern', 'Miriam', 'Stern', 'Miriam Stern'],
  ])('%s', (raw, given, last, full) => {
    expect(parseName(raw)).toMatchObject({ first: given, last, full });
  });

  it('keeps the weightiest title for a formal greeting', () => {
    expect(parseName('Prof. Dr. Hans Keller')?.title).toBe('Prof.');
    expect(parseName('Dr Ada Quist')?.title).toBe('Dr');
    expect(parseName('Ada Quist')?.title).toBeUndefined();
  });

  it('is the whole name where a given name cannot be told apart', () => {
    expect(parseName('Wulandari')).toEqual({ full: 'Wulandari', first: 'Wulandari' });
    expect(first('J. K. Hale')).toBe('J. K. Hale');
    expect(first('\u738b\u79c0\u82f1')).toBe('\u738b\u79c0\u82f1');
    expect(first('\u7530\u4e2d \u7f8e\u54b2')).toBe('\u7530\u4e2d \u7f8e\u54b2');
  });

  it('takes the family name first only where the writing makes it sure', () => {
    expect(parseName('OKONKWO Maya')).toMatchObject({ first: 'Maya', last: 'Okonkwo' });
    expect(parseName('Nagy, Eszter')).toMatchObject({ first: 'Eszter', last: 'Nagy' });
    expect(first('Nguy\u1ec5n Th\u1ecb Mai')).toBe('Mai');
    expect(first('Nguyen An')).toBe('Nguyen');
  });

  it('leaves a name in lower case as its bearer writes it', () => {
    expect(parseName('bell wright')?.full).toBe('bell wright');
  });

  it('gives nothing for a text without a letter', () => {
    expect(parseName('')).toBeUndefined();
    expect(parseName('123 \u{1f33b}')).toBeUndefined();
  });

  it('never throws, and the greeting is made of words of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), raw => {
        const name = parseName(raw);
        if (name === undefined) return;
        expect(name.first.trim()).not.toBe('');
        expect(/\p{L}/u.test(name.full)).toBe(true);
      }),
    );
  });
});
