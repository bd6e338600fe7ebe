/**
 * One described thing of a page (a person, an organisation, a page), whichever of the
 * three notations it was written in. Values are cleaned text or further items.
 */
export interface Item {
  /** Last part of each type, e.g. `Person` for `https://schema.org/Person`. */
  readonly types: readonly string[];
  /** What other items may call it by (JSON-LD `@id`). */
  readonly id?: string;
  readonly properties: ReadonlyMap<string, readonly ItemValue[]>;
}

/** A value of a property. */
export type ItemValue = string | Item;

/** The page's own limits on what is looked at: a hostile page costs a bounded time. */
export const ITEM_LIMITS = {
  /** Longest JSON text parsed, in UTF-16 code units. */
  json: 300_000,
  /** Data blocks, or roots, per notation. */
  blocks: 40,
  /** Items and values per page and notation. */
  values: 4000,
  /** Nesting. */
  depth: 12,
  /** Longest text value kept. */
  text: 6000,
} as const;

/** Bare name of a type or property: `schema:Person`, `https://schema.org/Person` give `Person`. */
export function bareName(name: string): string {
  return name.trim().replace(/^.*[/#:]/, '');
}

/** All values of some properties, in the order the properties are named. */
export function valuesOf(item: Item, ...names: readonly string[]): readonly ItemValue[] {
  return names.flatMap(name => item.properties.get(name) ?? []);
}

/** The text values of some properties. */
export function textsOf(item: Item, ...names: readonly string[]): readonly string[] {
  return valuesOf(item, ...names).filter(value => typeof value === 'string');
}

/** Whether an item is of one of some types. */
export function isOf(item: Item, ...types: readonly string[]): boolean {
  return item.types.some(type => types.includes(type));
}
