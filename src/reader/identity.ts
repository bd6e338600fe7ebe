import type { RefusalReason } from '../profile/reading.ts';
import type { Identity, Page } from './layout.ts';
import { nameInTitle } from './page-title.ts';
import { subjectLinks } from './subject-links.ts';
import { fold } from './text/clean.ts';

/** Badges of a memorial profile, as far as their wording is known. */
const REMEMBRANCE = /^(?:in remembrance|remembering)\b/i;

/** An address by member id (`/in/ACoA...`), which the page answers with its own slug. */
const MEMBER_SLUG = /^aco[a-z0-9_-]{6,}$/;

/** Whether two renderings can be one name: equal, or one with credentials the other lacks. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function slugMismatch(identity: Identity, page: Page): boolean {
  const { slug } = page;
  if (slug === undefined) return false;
  const slugs = [...identity.slugs, ...subjectLinks(page)];
  // A list without a name above it: unless it says whose it is, it may be anybody's.
  if (slugs.length === 0) return page.gate.kind === 'details';
  if (slugs.includes(slug)) return slugs.some(other => !isAlias(other, slug, identity));
  return !MEMBER_SLUG.test(slug) || identity.members.length > 0;
}

/** Another spelling of the subject: the address is a member id the cards carry too. */
function isAlias(other: string, slug: string, identity: Identity): boolean {
  return other === slug || identity.members.some(id => id.toLowerCase() === slug);
}

/**
 * Whether what was read is about one person, the one in the address. `undefined` when it
 * is; otherwise why nothing of it may be used (traps 5, 13, 14, 15, 19; stale pages).
 */
export function identityProblem(identity: Identity, page: Page): RefusalReason | undefined {
  if (identity.own) return 'own-profile';
  if (identity.members.length > 1) return 'two-identities';
  if (slugMismatch(identity, page)) return 'page-changing';
  const shown = identity.names[0]?.value;
  // Whoever is out of the viewer's network is called after the site, in every language.
  if (shown !== undefined && /linkedin/i.test(shown)) return 'profile-unavailable';
  const title = nameInTitle(page.document.title);
  const others = identity.names.slice(1).map(name => name.value);
  if (shown !== undefined) {
    if (others.some(name => !sameName(name, shown))) return 'page-changing';
    if (title !== undefined && !title.split(' - ').some(part => sameName(part, shown))) {
      return 'page-changing';
    }
  }
  return identity.badges.some(badge => REMEMBRANCE.test(badge)) ? 'in-remembrance' : undefined;
}
