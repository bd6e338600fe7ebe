/** Whether a name is one person's or a body's: it decides how a final s is treated. */
export type Bearer = 'person' | 'organisation';

/** Endings of organisations' names that are plurals and so take the bare apostrophe: Northwind Labs'. */
const PLURAL_ENDING = /(?:[^su]s|[aeiou]us)$/i;

/** The possessive: `Anna's`, `James's`, `Northwind Labs'`, `the nurses'` (pass `organisation` for plurals). */
export function possessive(name: string, bearer: Bearer = 'person'): string {
  const text = name.trim();
  if (bearer === 'organisation' && PLURAL_ENDING.test(text)) return `${text}'`;
  return `${text}'s`;
}
