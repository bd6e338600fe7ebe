import { describe, expect, it } from 'vitest';
import { sameEmployer } from '../../../src/profile/employers/same-employer.ts';

const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['Northwind Labs, Inc.', 'northwind labs', true],
  ['NORTHWIND LABS', 'Northwind Labs Ltd', true],
  ['The Northwind Group', 'Northwind', true],
  ['Northwind UK', 'Northwind', true],
  ['Northwind Deutschland GmbH', 'Northwind, Inc.', true],
  ['Elm & Sons', 'Elm and Sons Ltd.', true],
  ['Café Ørn', 'Cafe Ørn', true],
  ["St. Alder's Hospital", 'St Alders Hospital', true],
  ['Northwind Labs', 'Northwind Foods', false],
  ['University of Elmstead', 'University of Ashford', false],
  ['Bank of India', 'Bank of Ireland', false],
  ['Air India', 'Air Canada', false],
  ['Self-employed', 'Self-employed', false],
  ['Freelance', 'Freelance', false],
  ['', '', false],
  ['Stealth Startup', 'Stealth startup', false],
];

describe('one employer or two', () => {
  it.each(PAIRS)('%s / %s -> %s', (a, b, same) => {
    expect(sameEmployer(a, b)).toBe(same);
    expect(sameEmployer(b, a)).toBe(same);
  });
});
