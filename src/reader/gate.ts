import { normaliseSlug } from '../profile/address.ts';
import type { RefusalReason } from '../profile/reading.ts';

/** Sub-pages that show one section of a profile in full. */
export type DetailsName = string;

/** What the address alone says about the page. */
export type Gate =
  | { readonly kind: 'profile'; readonly slug: string }
  | { readonly kind: 'mobile'; readonly slug: string }
  | { readonly kind: 'details'; readonly slug: string; readonly section: DetailsName }
  | { readonly kind: 'sales' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

const HOST = /^(?:[a-z0-9-]+\.)*linkedin\.com$/;
/** `/in/<slug>/`, with the locale of a second-language profile at times. */
const PROFILE = /^\/in\/([^/]+)(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const SUB_PAGE = /^\/in\/([^/]+)\/([a-z-]+)(?:\/([^/]+))?/i;
const MOBILE = /^\/mwlite\/(?:profile\/)?in\/([^/]+)\/?$/i;
const SALES = /^\/sales\/(?:lead|people)\/[^/]+/i;
const WALL = /^\/(?:authwall|login|uas|signup|checkpoint|start)(?:\/|$)/i;
const NOT_FOUND = /^\/404\/?$/;

const refused = (reason: RefusalReason): Gate => ({ kind: 'refused', reason });

function subPage(slug: string, area: string, section: string | undefined): Gate {
  if (area === 'overlay') return refused('overlay-open');
  if (area === 'edit') return refused('own-profile');
  if (area === 'details' && section !== undefined) {
    return { kind: 'details', slug: normaliseSlug(slug), section: section.toLowerCase() };
  }
  return refused('sub-page');
}

/**
 * Decides from the address alone whether the page may be one person's profile. Pure; it
 * runs before anything on the page is touched.
 */
export function gate(url: URL): Gate {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused('restricted-page');
  if (!HOST.test(url.hostname)) return refused('not-a-profile');
  const path = url.pathname;
  if (WALL.test(path)) return refused('signed-out-wall');
  if (NOT_FOUND.test(path)) return refused('profile-unavailable');
  if (SALES.test(path)) return { kind: 'sales' };
  const mobile = MOBILE.exec(path)?.[1];
  if (mobile !== undefined) return { kind: 'mobile', slug: normaliseSlug(mobile) };
  const slug = PROFILE.exec(path)?.[1];
  if (slug !== undefined) {
    return slug.toLowerCase() === 'me'
      ? refused('own-profile')
      : { kind: 'profile', slug: normaliseSlug(slug) };
  }
  const sub = SUB_PAGE.exec(path);
  if (sub?.[1] !== undefined && sub[2] !== undefined) {
    return subPage(sub[1], sub[2].toLowerCase(), sub[3]);
  }
  return refused('not-a-profile');
}
