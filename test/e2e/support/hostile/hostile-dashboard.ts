import type { Contact } from '../../../../src/store/store.ts';
import { hostileAround, hostileNewcomers } from '../../../fixtures/hostile/around.ts';
import { asciiJson, hostileBook } from '../../../fixtures/hostile/book.ts';
import { type Chromium, launchChromium } from '../chromium.ts';
import { openDashboard, untilShown } from '../dashboard.ts';
import type { Popup } from '../popup.ts';
import { putBook } from '../put-book.ts';

const book = hostileBook();

/** People of nasty names and words, with whom something happened. */
export const PEOPLE = book.contacts;

/** People with whom nothing happened yet, at whose employers the sender has friends. */
export const NEWCOMERS = hostileNewcomers();

/** Everything in the hostile book, by table. */
export const ROWS = {
  contacts: [...PEOPLE, ...NEWCOMERS],
  events: book.events,
  ...hostileAround(PEOPLE),
};

/** A browser that holds the hostile book, with the dashboard open in it. */
export async function openHostileBook(): Promise<{ chromium: Chromium; screen: Popup }> {
  const chromium = await launchChromium({ timeZone: 'UTC' });
  const first = await openDashboard(chromium);
  await first.page.evaluate(putBook, asciiJson(ROWS));
  await first.page.close();
  return { chromium, screen: await openDashboard(chromium) };
}

/** Goes to a screen and waits until it shows what it is. */
export async function goQuickly({ page }: Popup, fragment: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash;
  }, fragment);
  await untilShown(page, fragment);
}

/** Goes to somebody's page and waits until it is theirs: for a moment the one before is still on show. */
export async function goToPerson(screen: Popup, { key, profile }: Contact): Promise<void> {
  await goQuickly(screen, `#/person/${encodeURIComponent(key)}`);
  await screen.page.waitForFunction(
    name => document.querySelector('main h1')?.textContent === JSON.parse(name),
    {},
    asciiJson(profile.name.value.full),
  );
}
