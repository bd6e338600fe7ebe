import { bareName, ITEM_LIMITS, type Item, type ItemValue } from './item.ts';

/** How a notation within the markup (microdata, RDFa) names its items and properties. */
export interface Notation {
  /** Selector of elements that begin an item. */
  readonly items: string;
  /** Attribute holding the types. */
  readonly types: string;
  /** Attribute holding property names. */
  readonly property: string;
}

/** `itemscope itemtype="https://schema.org/Person"`. */
export const MICRODATA: Notation = {
  items: '[itemscope]',
  types: 'itemtype',
  property: 'itemprop',
};

/** `typeof="Person"`, as in RDFa Lite; its vocabulary prefix is dropped. */
export const RDFA: Notation = { items: '[typeof]', types: 'typeof', property: 'property' };

/** Attributes that hold the value of an element instead of its text. */
const VALUE_ATTRIBUTES = ['content', 'datetime'] as const;

function names(element: Element, attribute: string): readonly string[] {
  const value = element.getAttribute(attribute)?.trim() ?? '';
  return value === '' ? [] : value.split(/\s+/).slice(0, 8).map(bareName);
}

/** Reads the items of one notation; `textOf` gives the visible text of an element. */
export function markedUpItems(
  document: Document,
  notation: Notation,
  textOf: (element: Element) => string,
): readonly Item[] {
  let left: number = ITEM_LIMITS.values;

  const readValue = (element: Element, depth: number): ItemValue | undefined => {
    if (element.matches(notation.items)) return itemOf(element, depth + 1);
    for (const attribute of VALUE_ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value !== null) return value.slice(0, ITEM_LIMITS.text);
    }
    const link = element.getAttribute('href');
    const text = textOf(element).slice(0, ITEM_LIMITS.text);
    return text === '' ? (link ?? undefined) : text;
  };

  const itemOf = (root: Element, depth: number): Item => {
    const properties = new Map<string, ItemValue[]>();
    const pending: Element[] = [...root.children];
    while (pending.length > 0 && left > 0 && depth < ITEM_LIMITS.depth) {
      const element = pending.shift();
      if (element === undefined) break;
      left -= 1;
      const owned = names(element, notation.property);
      const value = owned.length > 0 ? readValue(element, depth) : undefined;
      if (value !== undefined) {
        for (const name of owned) properties.set(name, [...(properties.get(name) ?? []), value]);
      }
      // What a nested item holds is the nested item's.
      if (!element.matches(notation.items)) pending.unshift(...element.children);
    }
    return { types: names(root, notation.types), properties };
  };

  return [...document.querySelectorAll(notation.items)]
    .filter(element => names(element, notation.property).length === 0)
    .filter(element => names(element, notation.types).length > 0)
    .slice(0, ITEM_LIMITS.blocks)
    .map(element => itemOf(element, 0));
}
