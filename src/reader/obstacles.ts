import type { RefusalReason } from '../profile/reading.ts';

/** Dialogs over the profile that hold contact details. Their address differs, but an address can lag behind. */
const CONTACT_OVERLAY =
  '[data-sdui-screen$="ProfileContactDetailsOverlay"],[aria-labelledby="pv-contact-info"],#pv-contact-info';
/** Sign-in page shown in place of a profile, at the profile's own address. */
const WALL =
  'main.authwall,.authwall-join-form,form[action*="/checkpoint/lg/"],form[action*="login-submit"]';
const PROFILE_HEADING = '.top-card-layout__title';

/** What on the page, rather than in its address, forbids reading it. */
export function obstacle(document: Document): RefusalReason | undefined {
  if (document.querySelector(CONTACT_OVERLAY) !== null) return 'overlay-open';
  const wall = document.querySelector(WALL) !== null;
  return wall && document.querySelector(PROFILE_HEADING) === null ? 'signed-out-wall' : undefined;
}
