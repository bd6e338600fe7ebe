import type { RefusalReason } from '../profile/reading.ts';
import { nameInTitle } from './page-title.ts';

/** Dialogs over the profile that hold contact details. Their address differs, but an address can lag behind. */
const CONTACT_OVERLAY =
  '[data-sdui-screen$="ProfileContactDetailsOverlay"],[aria-labelledby="pv-contact-info"],#pv-contact-info';
/** Sign-in page shown in place of a profile, at the profile's own address. */
const WALL =
  'main.authwall,.authwall-join-form,form[action*="/checkpoint/lg/"],form[action*="login-submit"]';
/** A public profile carries a sign-in form too: any of these says that a profile is there. */
const PROFILE =
  '.top-card-layout__title,script[type="application/ld+json"],meta[property="og:type"][content="profile"],' +
  'link[rel="canonical"][href*="/in/"]';

/** What on the page, rather than in its address, forbids reading it. */
export function obstacle(document: Document): RefusalReason | undefined {
  if (document.querySelector(CONTACT_OVERLAY) !== null) return 'overlay-open';
  const wall = document.querySelector(WALL) !== null;
  return wall && document.querySelector(PROFILE) === null ? 'signed-out-wall' : undefined;
}

/** Whether a page has drawn a message, with a heading, but names nobody: "This page doesn't exist". */
export function showsNobody(document: Document): boolean {
  const heading = document.querySelector('main h1, main h2, [role="main"] h1, [role="main"] h2');
  return heading !== null && nameInTitle(document.title) === undefined;
}
