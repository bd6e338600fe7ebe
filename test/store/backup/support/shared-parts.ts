/** Shorter parts than this are easier to read where they stand. */
const SHORTEST = 150;

type Json = unknown;

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts every longer part of a schema, with the name under which it was first met. */
function count(value: Json, name: string, met: Map<string, { name: string; times: number }>): void {
  if (typeof value !== 'object' || value === null) return;
  const text = JSON.stringify(value);
  const known = met.get(text);
  if (known !== undefined) known.times += 1;
  else {
    if (isObject(value) && 'type' in value && text.length >= SHORTEST)
      met.set(text, { name, times: 1 });
    for (const [field, inner] of Object.entries(value)) {
      count(inner, /^\d+$|items|properties/.test(field) ? name : field, met);
    }
  }
}

/** The same schema with every part that stands in several places written once, under `$defs`. */
export function sharedParts(schema: Record<string, Json>): Record<string, Json> {
  const met = new Map<string, { name: string; times: number }>();
  count(schema, 'book', met);
  const $defs: Record<string, Json> = {};
  const refs = new Map<string, string>();
  for (const [text, { name, times }] of met) {
    if (times < 2) continue;
    const taken = [...refs.values()].filter(ref => ref.replace(/\d+$/, '') === name).length;
    refs.set(text, taken === 0 ? name : `${name}${taken + 1}`);
  }
  const shared = (value: Json, whole = false): Json => {
    if (typeof value !== 'object' || value === null) return value;
    const ref = whole ? undefined : refs.get(JSON.stringify(value));
    if (ref !== undefined) return { $ref: `#/$defs/${ref}` };
    if (Array.isArray(value)) return value.map(item => shared(item));
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [field, shared(inner)]),
    );
  };
  for (const [text, name] of refs) $defs[name] = shared(JSON.parse(text), true);
  return { ...(shared(schema, true) as Record<string, Json>), $defs };
}
