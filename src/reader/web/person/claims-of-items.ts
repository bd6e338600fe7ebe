import { type Item, type ItemValue, isOf, textsOf, valuesOf } from '../items/item.ts';
import { claimOf } from './from-item.ts';
import type { PersonClaim } from './person-claim.ts';

/**
 * Ways in which a page's data leads from something else to a person. Family,
 * acquaintances and the like are not among them: those people are never read (A14).
 */
const LEADS_TO_PEOPLE = [
  'mainEntity',
  'about',
  'author',
  'creator',
  'employee',
  'employees',
  'member',
  'members',
  'founder',
  'founders',
  'performer',
  'performers',
  'itemListElement',
  'item',
  'hasPart',
] as const;

const DEEPEST = 4;
const MOST_PEOPLE = 60;

/** Whether a value is the address of the page itself, which makes its bearer the subject. */
function isThisPage(text: string, page: URL): boolean {
  let url: URL;
  try {
    url = new URL(text, page);
  } catch {
    return false;
  }
  const bare = (path: string) => path.replace(/\/+$/, '');
  return (
    url.hash === '' &&
    url.search === page.search &&
    url.host === page.host &&
    bare(url.pathname) === bare(page.pathname)
  );
}

function saysItIsThePage(person: Item, page: URL): boolean {
  return valuesOf(person, 'url', 'mainEntityOfPage').some(value => {
    const address = typeof value === 'string' ? value : (textsOf(value, 'url')[0] ?? value.id);
    return address !== undefined && address !== '' && isThisPage(address, page);
  });
}

/** The people the items lead to, each once, with whether a page item calls them its subject. */
function peopleIn(roots: readonly Item[]): ReadonlyMap<Item, boolean> {
  const people = new Map<Item, boolean>();
  const seen = new Set<Item>();
  const visit = (value: ItemValue, main: boolean, depth: number): void => {
    if (typeof value === 'string' || depth > DEEPEST || people.size >= MOST_PEOPLE) return;
    if (isOf(value, 'Person')) {
      people.set(value, main || people.get(value) === true);
      return;
    }
    // Data may refer to itself in circles.
    if (seen.has(value)) return;
    seen.add(value);
    const isPage = value.types.some(type => type.endsWith('Page'));
    for (const lead of LEADS_TO_PEOPLE) {
      for (const next of valuesOf(value, lead)) {
        visit(next, isPage && lead === 'mainEntity', depth + 1);
      }
    }
  };
  for (const root of roots) visit(root, false, 0);
  return people;
}

/** Everything a page's items say about people, each with whether the page is about them. */
export function claimsOfItems(
  roots: readonly Item[],
  how: string,
  page: URL,
): readonly PersonClaim[] {
  return [...peopleIn(roots)].flatMap(([person, main]) => {
    const claim = claimOf(person, how, main || saysItIsThePage(person, page));
    return claim === undefined ? [] : [claim];
  });
}
