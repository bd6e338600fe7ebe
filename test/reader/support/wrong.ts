import type { Reading } from '../../../src/profile/reading.ts';
import { frozenPage } from '../../fixtures/frozen.ts';
import { valuesOf } from './values.ts';

/** True for something with fields. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Values in `actual` that `expected` does not bear out, as paths with the value.
 * Less than expected is never wrong: unknown is an honest answer.
 */
export function wrongValues(actual: unknown, expected: unknown, path = ''): string[] {
  if (Array.isArray(actual)) {
    const possible = Array.isArray(expected) ? expected : [];
    return actual.flatMap((item, index) => {
      const faults = possible.map(candidate => wrongValues(item, candidate, `${path}.${index}`));
      if (faults.some(found => found.length === 0)) return [];
      return [`${path}.${index} = ${JSON.stringify(item)}`];
    });
  }
  if (isObject(actual)) {
    const known = isObject(expected) ? expected : {};
    return Object.entries(actual).flatMap(([field, value]) =>
      wrongValues(value, known[field], path === '' ? field : `${path}.${field}`),
    );
  }
  return Object.is(actual, expected) ? [] : [`${path} = ${JSON.stringify(actual)}`];
}

/** Other true values of a page: the sticky header of this one shows a shorter headline. */
const ALSO: Readonly<Record<string, Record<string, unknown>>> = {
  'sdui-b3': { headline: 'Senior Product Designer at Northwind Labs' },
};

/** Wrong values of a reading of the frozen page `name`, or of a changed copy of it. */
export function wrongIn(reading: Reading, name: string): string[] {
  const { profile } = valuesOf(reading);
  if (!profile) return [];
  const { headline, ...rest } = profile;
  const read = headline === ALSO[name]?.['headline'] ? rest : profile;
  return wrongValues(read, frozenPage(name).expected.profile);
}
