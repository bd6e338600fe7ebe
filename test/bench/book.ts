import type { Page } from 'puppeteer-core';
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

/** How long to wait between two looks at work that may take minutes. */
const LOOK_MS = 500;

/**
 * Runs one measure and looks from time to time whether it is done: a single call that
 * takes minutes would outlast the patience of the debugging protocol.
 */
async function measured(page: Page, measure: string): Promise<Pair> {
  await page.evaluate(which => {
    Reflect.set(globalThis, 'measured', undefined);
    const work: Promise<unknown> = Reflect.get(Reflect.get(globalThis, 'bench'), which)();
    void work.then(pair => Reflect.set(globalThis, 'measured', pair));
  }, measure);
  for (;;) {
    const pair = await page.evaluate((): Pair | undefined => Reflect.get(globalThis, 'measured'));
    if (pair !== undefined) return pair;
    await new Promise(resolve => setTimeout(resolve, LOOK_MS));
  }
}

/** Times what a book of a hundred thousand people costs, each beside IndexedDB alone. */
export async function book(contacts = CONTACTS): Promise<readonly Figure[]> {
  const chromium = await launchChromium();
  try {
    const { page } = await openDashboard(chromium, '#/you');
    page.setDefaultTimeout(0);
    await page.evaluate(await inBookScript());
    await page.evaluate(seedBook, contacts, Date.now());
    const figures: Figure[] = [];
    for (const [measure, name, goal] of MEASURES) {
      const [value, yardstick] = await measured(page, measure);
      figures.push({ name, value, yardstick, unit: 'ms', goal });
    }
    return figures;
  } finally {
    await chromium.browser.close();
  }
}
