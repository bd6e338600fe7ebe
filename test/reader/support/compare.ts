import { expect } from 'vitest';
import type { Reading } from '../../../src/profile/reading.ts';
import type { PersonContent } from '../../fixtures/builder/content.ts';
import { expectedProfile } from '../../fixtures/builder/expected.ts';
import { type PageOptions, USUAL } from '../../fixtures/builder/options.ts';
import { valuesOf } from './values.ts';

type Values = Record<string, unknown>;

/** True for something with fields. */
function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Expected values made as coarse as the reading where coarse is honest: a month in a
 * language whose months the reader does not know may be missing (never wrong).
 */
function withoutUnknownMonths(expected: unknown, actual: unknown, key = ''): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.map((item, index) => withoutUnknownMonths(item, actual[index]));
  }
  if (!isObject(expected) || !isObject(actual)) return expected;
  const entries = Object.entries(expected).filter(
    ([field]) => field !== 'month' || field in actual || (key !== 'start' && key !== 'end'),
  );
  return Object.fromEntries(
    entries.map(([field, value]) => [field, withoutUnknownMonths(value, actual[field], field)]),
  );
}

/** Fields a layout may give or not: absent is honest, another value is wrong. */
function optionalFields(person: PersonContent, options: PageOptions): Values {
  return {
    connection: options.connection,
    pinnedEmployer: person.pinnedEmployer,
    pinnedSchool: person.pinnedSchool,
  };
}

/** The name in the shape of the expectation: extra parts are no fault, another greeting is. */
function comparableName(actual: unknown, person: PersonContent): unknown {
  if (!isObject(actual)) return actual;
  const { first, title: _title, last, ...rest } = actual;
  const also = typeof first === 'string' && person.firstAlso?.includes(first);
  const { first: usual, last: family } = person.expectedName;
  return { ...rest, first: also ? usual : first, ...(family === undefined ? {} : { last }) };
}

/** Expects exactly the facts the page states about `person`, and nothing else. */
export function expectFacts(
  reading: Reading,
  person: PersonContent,
  some: Partial<PageOptions> = {},
): void {
  const options = { ...USUAL, ...some };
  const read = valuesOf(reading);
  expect(read).toMatchObject({ kind: 'profile' });
  const { address: _address, ...actual } = { ...read.profile };
  const expected = { ...expectedProfile(person, options) };
  for (const [field, value] of Object.entries(optionalFields(person, options))) {
    if (field in expected) continue;
    if (field in actual) expect([field, actual[field]]).toEqual([field, value]);
    delete actual[field];
  }
  if (options.dialect === 'salesnav') delete actual['key'];
  const { title: _title, ...name } = person.expectedName;
  actual['name'] = comparableName(actual['name'], person);
  expected['name'] = name;
  expect(actual).toEqual(withoutUnknownMonths(expected, actual));
}
