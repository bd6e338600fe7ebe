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
  ['ex-Northwind Labs', 'Northwind Labs', true],
  ['Ex Libris', 'Ex Libris Ltd.', true],
  ['Alder Hosp.', 'Alder Hospital', true],
  ["Northwind Int'l Services", 'Northwind International Svcs', true],
  ['Univ of Elmstead', 'University of Elmstead', true],
  ['Uni of Elmstead', 'The University of Elmstead', true],
  ['Saint Alder Hospital', 'St. Alder Hospital', true],
  ['Elm Natl. Govt.', 'Elm National Government', true],
  ['Elm Medical Center', 'Elm Medical Centre', true],
  ['Alder Hospital (AH)', 'Alder Hospital', true],
  ['Northwind Labs, a Contoso company', 'Northwind Labs', true],
  ['Northwind Labs, a Contoso company', 'Contoso', false],
  ['Northwind Labs (part of Contoso)', 'Contoso', false],
  ['Northwind Health', 'Northwind', false],
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
