import type { Page } from 'puppeteer-core';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';
import { clickToolbar, type Popup } from './popup.ts';
import { MAYA, openFrozen } from './sample.ts';

/** A browser with a profile page in front, ready for clicks; closes itself with `await using`. */
export interface Stage extends AsyncDisposable {
  readonly chromium: Chromium;
  /** The tab that shows the profile. */
  readonly tab: Page;
  /** Addresses the tab asked for that nobody served. */
  readonly missed: readonly string[];
  /** Clicks the toolbar button and gives the popup. */
  click(): Promise<Popup>;
}

/**
 * Opens a browser on one of the frozen pages, Maya's profile unless told otherwise.
 *
 * @param prepare is run on the empty tab first, e.g. to let the page watch itself
 */
export async function openStage(
  name: string = MAYA.page,
  options?: ChromiumOptions,
  prepare?: (tab: Page) => Promise<unknown>,
): Promise<Stage> {
  const chromium = await launchChromium(options);
  const tab = await chromium.browser.newPage();
  await prepare?.(tab);
  const missed = await openFrozen(tab, name);
  return {
    chromium,
    tab,
    missed,
    click: () => clickToolbar(chromium, tab),
    [Symbol.asyncDispose]: () => chromium.browser.close(),
  };
}
