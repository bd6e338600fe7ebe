import type { Field } from './field.ts';
import { ARTS_AND_SCIENCES_FIELDS } from './fields/arts-and-sciences.ts';
import { CARE_FIELDS } from './fields/care.ts';
import { MAKING_FIELDS } from './fields/making.ts';
import { WORDS_AND_RULES_FIELDS } from './fields/words-and-rules.ts';

/**
 * Fields that titles and degrees can be told to belong to. A title that matches
 * none, or two of different families, has no known field: unknown stays unknown.
 * Order matters only within a family, where the first match names the field.
 */
export const FIELDS: readonly Field[] = [
  ...CARE_FIELDS,
  ...MAKING_FIELDS,
  ...WORDS_AND_RULES_FIELDS,
  ...ARTS_AND_SCIENCES_FIELDS,
];
