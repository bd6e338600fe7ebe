import { bareName, ITEM_LIMITS, type Item, type ItemValue } from './item.ts';
import { plainText } from './plain-text.ts';

/** Keys that mean something to the language itself; a page has no business naming them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON as a tree of unknown values; `undefined` for anything that is no JSON or too long. */
function parse(text: string): unknown {
  if (text.length > ITEM_LIMITS.json) return undefined;
  try {
    // Some templates wrap the data for old browsers.
    return JSON.parse(
      text.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}

/** Turns one parsed block into items, counting every value against the page's limit. */
class Conversion {
  readonly roots: Item[] = [];
  #left: number = ITEM_LIMITS.values;

  add(json: unknown, depth = 0): void {
    if (Array.isArray(json)) {
      for (const entry of json) {
        if (this.#left <= 0) return;
        this.#left -= 1;
        if (depth < 3) this.add(entry, depth + 1);
      }
      return;
    }
    const item = this.#item(json, 0);
    if (item === undefined || typeof json !== 'object' || json === null) return;
    if (item.types.length > 0) this.roots.push(item);
    if ('@graph' in json && depth < 3) this.add(json['@graph'], depth + 1);
  }

  #item(json: unknown, depth: number): Item | undefined {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
    const properties = new Map<string, readonly ItemValue[]>();
    let types: readonly string[] = [];
    let id: string | undefined;
    for (const [key, value] of Object.entries(json)) {
      if (this.#left <= 0) break;
      this.#left -= 1;
      if (FORBIDDEN.has(key) || key === '@graph' || key === '@context') continue;
      if (key === '@id') id = typeof value === 'string' ? value : undefined;
      else if (key === '@type') types = this.#values(value, depth).filter(isText).map(bareName);
      else properties.set(bareName(key), this.#values(value, depth));
    }
    return { types, properties, ...(id === undefined ? {} : { id }) };
  }

  #values(json: unknown, depth: number): readonly ItemValue[] {
    if (depth >= ITEM_LIMITS.depth || this.#left <= 0) return [];
    this.#left -= 1;
    if (Array.isArray(json)) return json.flatMap(entry => this.#values(entry, depth + 1));
    if (typeof json === 'string') return [plainText(json.slice(0, ITEM_LIMITS.text))];
    if (typeof json === 'number') return [String(json)];
    const item = this.#item(json, depth + 1);
    const text = item?.properties.get('@value');
    if (text !== undefined) return text;
    return item === undefined ? [] : [item];
  }
}

function isText(value: ItemValue): value is string {
  return typeof value === 'string';
}

/**
 * Puts the item an `@id` names in the place of each bare reference to it. The result
 * may go round in circles, as the data may; who walks it keeps count of where they were.
 */
function resolved(roots: readonly Item[]): readonly Item[] {
  const filled = roots.map(item => ({ item, properties: new Map<string, readonly ItemValue[]>() }));
  const copies = filled.map(({ item, properties }) => ({ ...item, properties }));
  const byId = new Map(copies.filter(item => item.id !== undefined).map(item => [item.id, item]));
  const linked = (values: readonly ItemValue[]) => values.map(link);
  const link = (value: ItemValue): ItemValue => {
    if (typeof value === 'string') return value;
    if (value.id !== undefined && value.properties.size === 0) return byId.get(value.id) ?? value;
    const properties = [...value.properties].map(([name, of]) => [name, linked(of)] as const);
    return { ...value, properties: new Map(properties) };
  };
  for (const { item, properties } of filled) {
    for (const [name, values] of item.properties) properties.set(name, linked(values));
  }
  return copies;
}

/**
 * The items of a page's JSON-LD, graphs and lists flattened. Nothing of it is trusted:
 * size, depth and number are bounded, and its keys never become properties of objects.
 */
export function jsonLdItems(document: Document): readonly Item[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const conversion = new Conversion();
  for (const script of scripts.slice(0, ITEM_LIMITS.blocks)) {
    conversion.add(parse(script.textContent ?? ''));
  }
  return resolved(conversion.roots);
}
