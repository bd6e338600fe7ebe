/** Fields of work that are said with another word than "in". */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([['the bench', 'on']]);

/** A field of work with its preposition: `in nursing`, `on the bench`. */
export function inField(field: string): string {
  return `${PREPOSITIONS.get(field) ?? 'in'} ${field}`;
}
