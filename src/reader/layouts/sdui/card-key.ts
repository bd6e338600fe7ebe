import { CARD_SECTIONS, CONTAINERS, OTHER_CARDS } from './selectors.ts';

/** What a key on an element says. */
export type CardKey =
  | { readonly kind: 'card'; readonly card: string; readonly owner: string }
  | { readonly kind: 'container'; readonly container: string; readonly slug: string }
  | { readonly kind: 'drawer'; readonly slug: string };

const CARD = /profile\.card\.ref(.+)$/;
const TEST_ID = /^profile_([A-Za-z]+)_(.+)$/;
const DRAWER = 'ProfilePostConnectDrawer_';
const SUFFIXES = [...Object.keys(CARD_SECTIONS), ...OTHER_CARDS].sort(
  (a, b) => b.length - a.length,
);

function cardKey(rest: string): CardKey | undefined {
  const card = SUFFIXES.find(suffix => rest.endsWith(suffix) && rest.length > suffix.length);
  return card === undefined
    ? undefined
    : { kind: 'card', card, owner: rest.slice(0, -card.length) };
}

/**
 * Takes apart a key such as `com.linkedin.sdui.profile.card.ref<owner><Card>`. The owner is
 * what remains when the known card name is taken off: a member id, or the slug on the
 * activity card. No ending of an id is ever assumed.
 */
export function parseCardKey(key: string): CardKey | undefined {
  const rest = CARD.exec(key)?.[1];
  if (rest !== undefined) return cardKey(rest);
  if (key.startsWith(DRAWER)) return { kind: 'drawer', slug: key.slice(DRAWER.length) };
  const container = CONTAINERS.find(name => key.startsWith(name));
  if (container !== undefined) {
    return { kind: 'container', container, slug: key.slice(container.length) };
  }
  const [, card, slug] = TEST_ID.exec(key) ?? [];
  return card !== undefined && slug !== undefined && SUFFIXES.includes(card)
    ? { kind: 'card', card, owner: slug }
    : undefined;
}
