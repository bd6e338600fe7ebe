/** One text or number somewhere within a value, with the way to it. */
export interface Leaf {
  readonly name: string;
  readonly value: string;
}

/** Every text and number that a value holds, however deep. */
export function leaves(value: unknown, name = ''): readonly Leaf[] {
  if (typeof value === 'string') return value === '' ? [] : [{ name, value }];
  if (typeof value === 'number' || typeof value === 'boolean') {
    return [{ name, value: String(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    leaves(inner, name === '' ? field : `${name}, ${field}`),
  );
}
