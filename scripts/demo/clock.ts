import type { Page } from 'puppeteer-core';
import { shiftClock } from '../../test/e2e/support/dashboard.ts';
import type { Popup } from '../../test/e2e/support/popup.ts';
import type { Stage } from '../../test/e2e/support/stage.ts';

/** When all pictures are taken: a Wednesday afternoon, with no holiday near. */
export const AFTERNOON = Date.UTC(2026, 9, 14, 15);

/** Where they are taken; days begin and end with it. */
export const TIME_ZONE = 'UTC';

/** How far the clock of a page has to be ahead, in days, to show that afternoon. */
export function daysAhead(): number {
  return (AFTERNOON - Date.now()) / 86_400_000;
}

/** Opens a view anew, as it is on that afternoon. */
export async function reopen(view: Popup): Promise<void> {
  await view.page.evaluateOnNewDocument(shiftClock, AFTERNOON - Date.now());
  await view.page.reload({ waitUntil: 'load' });
}

/** Puts another address of the same site into the tab, without a load. */
function say(tab: Page, path: string): Promise<void> {
  return tab.evaluate(where => history.pushState(null, '', where), path);
}

/**
 * Clicks the toolbar button on that afternoon. The popup opens by the computer's clock, on
 * an address that it does not read, and is opened anew on the profile: nothing of another
 * day gets into the book.
 */
export async function clickInTheAfternoon({ tab, click }: Stage): Promise<Popup> {
  const profile = new URL(tab.url()).pathname;
  await say(tab, '/feed/');
  const popup = await click();
  await popup.page.waitForSelector('main h1');
  await say(tab, profile);
  await reopen(popup);
  return popup;
}
