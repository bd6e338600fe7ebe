import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { Popup } from './popup.ts';

const DAY_MS = 86_400_000;

/** Moves the clock of a page by milliseconds; runs before any of its scripts, in the page. */
export function shiftClock(offset: number): void {
  const Real = Date;
  class Shifted extends Real {
    constructor(...parts: ConstructorParameters<typeof Date> | []) {
      // A list of arguments cannot be handed on to the overloads of Date otherwise.
      if (parts.length === 0) super(Real.now() + offset);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return Real.now() + offset;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
}

/** Address of a screen of the dashboard, e.g. `#/people`. */
export function dashboardAddress({ extension }: Chromium, fragment: string): string {
  return `chrome-extension://${extension.id}/src/dashboard/index.html${fragment}`;
}

/**
 * Opens the dashboard in a tab of its own, as it would look some days from now. The
 * same hands work it as the popup: accessible names alone.
 *
 * @param days how far its clock is ahead; may be negative
 */
export async function openDashboard(
  chromium: Chromium,
  fragment = '#/today',
  days = 0,
): Promise<Popup> {
  const page = await chromium.browser.newPage();
  if (days !== 0) await page.evaluateOnNewDocument(shiftClock, days * DAY_MS);
  await page.goto(dashboardAddress(chromium, fragment), { waitUntil: 'load' });
  const screen = new Popup(page);
  await page.waitForSelector('main h1');
  return screen;
}

/** Waits until the screen at an address is there, with its heading, and loads nothing more. */
export async function untilShown(page: Page, fragment: string): Promise<void> {
  await page.waitForFunction(
    hash =>
      location.hash === hash &&
      document.querySelector('.loading') === null &&
      document.querySelector('main h1') !== null,
    {},
    fragment,
  );
}

/** Goes to another screen in the same tab and waits until it shows what it is. */
export async function goTo(screen: Popup, fragment: string, sign: RegExp): Promise<void> {
  await screen.page.evaluate(hash => {
    location.hash = hash;
  }, fragment);
  await screen.waitForText(sign);
  await screen.page.waitForFunction(() => document.querySelector('.loading') === null);
}

/** Opens everything that is folded away: what is hidden is not looked at otherwise. */
export async function unfold({ page }: Popup): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** Sets a field with this accessible name to a value, for kinds of field that are not typed into. */
export async function setField(page: Page, label: string, value: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"])`);
  if (field === null) throw new Error(`No field "${label}"`);
  await field.evaluate((element, text) => {
    if (!(element instanceof HTMLInputElement)) throw new Error('That is no field');
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
}

/** Chooses a backup to restore on Your data, up to the preview. */
export async function chooseBackup(screen: Popup, path: string): Promise<void> {
  // Browsers put what is chosen into the field's accessible name, so that cannot find it.
  const field = await screen.page.waitForSelector('input[type="file"][accept*="json,"]');
  await (await field?.toElement('input'))?.uploadFile(path);
}

/** What the toolbar button shows now. */
export function badgeText(page: Page): Promise<string> {
  return page.evaluate(() => {
    // Only pages of the extension have it, and the compiler knows none of it.
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(details: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });
}

/** A day so many days from now as a date field writes it, at three in the afternoon. */
export function afternoon(days: number): string {
  const date = new Date(Date.now() + days * DAY_MS);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T15:00`;
}
