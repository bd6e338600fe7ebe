import { normaliseSlug } from '../profile/address.ts';
import type { Page } from './layout.ts';
import { within } from './within.ts';

/**
 * Pages that only the subject of a profile has: their contact details and their whole
 * lists. Asked for one by one: an engine looks for one mark faster than for a choice.
 */
const OWN_PAGES = ['a[href*="/overlay/contact-info/"]', 'a[href*="/details/"]'] as const;
const SLUG = /\/in\/([^/?#]+)\/(?:overlay|details)\//;
/** Other people stand here, in every layout. */
const STRANGERS =
  'aside,dialog,[role="dialog"],[popover],[id^="profileAside"],[componentkey^="profileAside"]';
/** More parts side by side than this are no columns. */
const MOST_COLUMNS = 8;

/**
 * What to search of the main part: below the wrappers around everything, its columns
 * without those that are other people's as a whole. They hold most of a page's links.
 */
function columnsOf(main: Element): readonly Element[] {
  let holder = main;
  let only = holder.firstElementChild;
  while (only !== null && only === holder.lastElementChild && only.localName !== 'a') {
    holder = only;
    only = holder.firstElementChild;
  }
  if (holder.childElementCount > MOST_COLUMNS) return [holder];
  const columns = [...holder.children];
  return columns.some(column => column.localName === 'a')
    ? [holder]
    : columns.filter(column => !column.matches(STRANGERS));
}

/**
 * Slugs by which a profile links to its own sub-pages, whatever its layout. A second
 * opinion on whose cards these are: while a page swaps people, the address is new and
 * such links are still the old ones. Links that are not shown do not count, since a page
 * may keep what it showed before.
 */
export function subjectLinks({ document, visible }: Page): string[] {
  const main = document.querySelector('main,[role="main"]') ?? document.body;
  const ofOthers = within(STRANGERS);
  const slugs = new Set<string>();
  for (const column of main === null ? [] : columnsOf(main)) {
    for (const link of OWN_PAGES.flatMap(page => [...column.querySelectorAll(page)])) {
      const slug = SLUG.exec(link.getAttribute('href') ?? '')?.[1];
      if (slug === undefined || ofOthers(link) || !visible(link)) continue;
      slugs.add(normaliseSlug(slug));
    }
  }
  return [...slugs];
}
