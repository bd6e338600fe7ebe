import { normaliseSlug } from '../../../profile/address.ts';
import type { Page } from '../../layout.ts';
import type { Cards } from './cards.ts';
import { SDUI } from './selectors.ts';

const SLUG = /\/in\/([^/?#]+)/;
const VANITY = /[?&]vanityName=([^&#]+)/;

/**
 * Slugs by which the page names its subject: keys, the sticky toolbar, the invitation link
 * of the top card. Raw Unicode in keys and percent-encoded in links are the same slug.
 */
export function slugEvidence(cards: Cards, page: Page): string[] {
  const slugs = new Set(cards.slugs);
  const toolbar = cards.root.querySelector(SDUI.toolbarLink)?.getAttribute('href') ?? '';
  const invite = cards.bySection.get('top')?.querySelector(SDUI.invite)?.getAttribute('href') ?? '';
  for (const slug of [SLUG.exec(toolbar)?.[1], VANITY.exec(invite)?.[1]]) {
    if (slug !== undefined) slugs.add(normaliseSlug(slug));
  }
  // An address by member id leads to the page of the slug it stands for.
  if (page.slug !== undefined && cards.members.some(id => id.toLowerCase() === page.slug)) {
    slugs.add(page.slug);
  }
  return [...slugs];
}
