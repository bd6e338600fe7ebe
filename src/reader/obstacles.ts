import { nameInTitle } from './page-title.ts';

/** Dialog with contact details, classic pages. */
const CONTACT_HEADING = 'pv-contact-info';
const CONTACT_SCREEN = '[data-sdui-screen$="ProfileContactDetailsOverlay"]';
/** Sign-in page shown in place of a profile, at the profile's own address. */
const WALL =
  'main.authwall,.authwall-join-form,form[action*="/checkpoint/lg/"],form[action*="login-submit"]';
/** A public profile carries a sign-in form too: any of these says that a profile is there. */
const PROFILE =
  '.top-card-layout__title,script[type="application/ld+json"],meta[property="og:type"][content="profile"],' +
  'link[rel="canonical"][href*="/in/"]';

/** Whether contact details lie over the profile. Their address differs, but an address can lag behind. */
export function contactOverlay(document: Document): boolean {
  return (
    document.getElementById(CONTACT_HEADING) !== null ||
    document.querySelector(CONTACT_SCREEN) !== null
  );
}

/** Whether a sign-in page is shown in place of the profile. */
export function signInWall(document: Document): boolean {
  return document.querySelector(WALL) !== null && document.querySelector(PROFILE) === null;
}

/** Whether a page has drawn a message, with a heading, but names nobody: "This page doesn't exist". */
export function showsNobody(document: Document): boolean {
  const heading = document.querySelector('main h1, main h2, [role="main"] h1, [role="main"] h2');
  return heading !== null && nameInTitle(document.title) === undefined;
}
