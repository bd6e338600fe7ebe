import { normaliseSlug } from '../profile/address.ts';
import type { Page } from './layout.ts';

/** Pages that only the subject of a profile has: their contact details and their whole lists. */
const OWN_PAGES = 'a[href*="/overlay/contact-info/"],a[href*="/details/"]';
const SLUG = /\/in\/([^/?#]+)\/(?:overlay|details)\//;
/** Other people stand here, in every layout. */
const STRANGERS =
  'aside,dialog,[role="dialog"],[popover],[id^="profileAside"],[componentkey^="profileAside"]';

/**
 * Slugs by which a profile links to its own sub-pages, whatever its layout. A second
 * opinion on whose cards these are: while a page swaps people, the address is new and
 * such links are still the old ones. Links that are not shown do not count, since a page
 * may keep what it showed before.
 */
export function subjectLinks({ document, visible }: Page): string[] {
  const main = document.querySelector('main,[role="main"]') ?? document.body;
  const slugs = new Set<string>();
  for (const link of main?.querySelectorAll(OWN_PAGES) ?? []) {
    const slug = SLUG.exec(link.getAttribute('href') ?? '')?.[1];
    if (slug === undefined || link.closest(STRANGERS) !== null || !visible(link)) continue;
    slugs.add(normaliseSlug(slug));
  }
  return [...slugs];
}
