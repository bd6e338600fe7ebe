import { describe, expect, it } from 'vitest';
import { employerClaim } from '../../../src/profile/employers/employer-claim.ts';

const LINES: readonly (readonly [string, string, boolean])[] = [
  ['Northwind Labs', 'Northwind Labs', false],
  ['ex-Northwind Labs', 'Northwind Labs', true],
  ['Ex Northwind Labs', 'Northwind Labs', true],
  ['EX-NORTHWIND', 'NORTHWIND', true],
  ['ex – Northwind', 'Northwind', true],
  ['formerly Northwind', 'Northwind', true],
  ['Formerly at Northwind', 'Northwind', true],
  ['Former: Northwind', 'Northwind', true],
  ['previously with Northwind', 'Northwind', true],
  ['Retired from Alder Hospital', 'Alder Hospital', true],
  ['Exeter University', 'Exeter University', false],
  ['Excel Foods', 'Excel Foods', false],
  ['Ex Libris', 'Libris', true],
  ['Formerly', 'Formerly', false],
  ['Former', 'Former', false],
  ['', '', false],
];

describe('what an employer line claims', () => {
  it.each(LINES)('%s', (line, name, former) => {
    expect(employerClaim(line)).toEqual({ name, former });
  });
});
