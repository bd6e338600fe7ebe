import { launchChromium } from '../e2e/support/chromium.ts';
import { openDashboard } from '../e2e/support/dashboard.ts';
import { seedBook } from '../e2e/support/seed-book.ts';
import { inBookScript } from './bundle.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './in-page.ts';

/** Contacts of the large book: more than anybody has, so that nothing may grow with them unseen. */
const CONTACTS = 100_000;

/** What is asked of the page, what it is called, and how far it may be from its yardstick. */
const MEASURES = [
  ['rebuilding', 'deriving 100,000 lines / raw read and put', 2],
  ['firstScreen', 'first screen of 100,000 / the same rows raw', 2],
  ['search', 'a search keystroke / the same rows raw', 2],
  ['standings', 'standing of all / reading their events raw', 2],
] as const;

/** Times what a book of a hundred thousand people costs, each beside IndexedDB alone. */
export async function book(contacts = CONTACTS): Promise<readonly Figure[]> {
  const chromium = await launchChromium();
  try {
    const { page } = await openDashboard(chromium, '#/you');
    page.setDefaultTimeout(0);
    await page.evaluate(seedBook, contacts, Date.now());
    await page.evaluate(await inBookScript());
    const figures: Figure[] = [];
    for (const [measure, name, goal] of MEASURES) {
      const [value, yardstick]: Pair = await page.evaluate(
        which => Reflect.get(Reflect.get(globalThis, 'bench'), which)(),
        measure,
      );
      figures.push({ name, value, yardstick, unit: 'ms', goal });
    }
    return figures;
  } finally {
    await chromium.browser.close();
  }
}
