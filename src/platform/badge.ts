import { browser } from './browser.ts';

/** Colour of the badge: the accent of the light scheme, calm on every toolbar. */
const COLOUR = '#1f4e79';

/** A number small enough for a toolbar button; nothing at all where nothing is due. */
function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 99 ? '99+' : String(count);
}

/** Shows how many people something considerate could be done for now. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: badgeText(count) });
}
