import type { Reading } from '../../../src/profile/reading.ts';
import type { ExpectedReading } from '../../fixtures/frozen.ts';

/** True for a value together with its provenance. */
function isFact(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value && 'capturedAt' in value;
}

/** A field of a profile without provenance. */
function bare(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(bare);
  return isFact(field) ? field.value : field;
}

/** Values of a profile without provenance; lists without entries and absent fields are left out. */
function profileValues(profile: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(profile)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    values[field] = bare(value);
  }
  return values;
}

/** State of each section in one word, with the count where the page shows only some. */
function sectionStates(sections: object): Record<string, string> {
  const states: Record<string, string> = {};
  for (const [section, status] of Object.entries(sections)) {
    states[section] = 'shown' in status ? `${status.state} ${status.shown}` : status.state;
  }
  return states;
}

/** A reading in the shape of an `.expected.json` file: what was read, not how or when. */
export function valuesOf(reading: Reading): ExpectedReading {
  if (reading.kind === 'refusal') return { kind: 'refusal', reason: reading.reason };
  return {
    kind: 'profile',
    layout: reading.layout,
    profile: profileValues(reading.profile),
    sections: sectionStates(reading.sections),
  };
}
