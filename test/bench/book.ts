import type { Page } from 'puppeteer-core';
import { launchChromium } from '../e2e/support/chromium.ts';
import { openDashboard } from '../e2e/support/dashboard.ts';
import { seedBook } from '../e2e/support/seed-book.ts';
import { inBookScript } from './bundle.ts';
import type { Figure, Pair } from './figure.ts';
import type { Curve } from './growth.ts';

/** Sizes of the book, up to more contacts than anybody has: nothing may grow with them unseen. */
const CONTACTS = [100, 1_000, 10_000, 100_000] as const;

/**
 * What is asked of the page, what it is called, how far it may be from its yardstick, and
 * whether it is run again and again; deriving a large book anew takes too long for that.
 */
const MEASURES = [
  ['rebuilding', 'deriving all lines / raw read and put', 2, false],
  ['firstScreen', 'first screen of People / the same rows raw', 2, true],
  ['everybody', 'order of everybody / the same keys raw', 2, true],
  ['middle', 'scrolling into the middle / the same rows raw', 2, true],
  ['search', 'a search keystroke / the same keys and rows raw', 2, true],
  ['standings', 'standing of all / reading their events raw', 2, true],
] as const;

/** How long to wait between two looks at work that may take minutes. */
const LOOK_MS = 200;

/**
 * Runs one measure and looks from time to time whether it is done: a single call that
 * takes minutes would outlast the patience of the debugging protocol.
 */
async function measured(page: Page, measure: string): Promise<Pair> {
  await page.evaluate(which => {
    Reflect.set(globalThis, 'measured', undefined);
    const work: Promise<unknown> = Reflect.get(Reflect.get(globalThis, 'bench'), which)();
    void work.then(
      pair => Reflect.set(globalThis, 'measured', pair),
      error => Reflect.set(globalThis, 'measured', String(error)),
    );
  }, measure);
  for (;;) {
    const found = await page.evaluate(() => Reflect.get(globalThis, 'measured') as Pair | string);
    if (typeof found === 'string') throw new Error(`${measure}: ${found}`);
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, LOOK_MS));
  }
}

/** Times what books of growing size cost, each beside IndexedDB alone; figures are of the largest. */
export async function book(
  runs: number,
): Promise<{ readonly figures: readonly Figure[]; readonly curves: readonly Curve[] }> {
  const chromium = await launchChromium();
  try {
    const { page } = await openDashboard(chromium, '#/you');
    page.setDefaultTimeout(0);
    await page.evaluate(await inBookScript());
    const points = new Map<string, [number, readonly Pair[]][]>();
    for (const contacts of CONTACTS) {
      await page.evaluate(seedBook, contacts, Date.now());
      for (const [measure, name, , again] of MEASURES) {
        const samples: Pair[] = [];
        for (let run = 0; run < (again ? runs : 1); run += 1) {
          samples.push(await measured(page, measure));
        }
        points.set(name, [...(points.get(name) ?? []), [contacts, samples]]);
      }
    }
    const largest = (name: string) => points.get(name)?.at(-1)?.[1] ?? [];
    return {
      figures: MEASURES.map(([, name, goal]) => ({ name, goal, samples: largest(name) })),
      curves: MEASURES.map(([, name]) => ({
        name,
        of: 'contacts',
        points: points.get(name) ?? [],
      })),
    };
  } finally {
    await chromium.browser.close();
  }
}
