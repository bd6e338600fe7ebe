import { launchChromium } from '../e2e/support/chromium.ts';
import { openDashboard } from '../e2e/support/dashboard.ts';
import { inBookScript } from './bundle.ts';
import type { Pair } from './figure.ts';
import { closeWith, done, measured } from './in-browser.ts';
import type { Part, Task } from './parts.ts';

/** Sizes of the book, up to more contacts than anybody has: nothing may grow with them unseen. */
const CONTACTS = [100, 1_000, 10_000, 100_000] as const;

/** Runs of what takes long with a large book, at most. */
const FEW = 3;

/**
 * What is asked of the page, what it is called, how far it may be from its yardstick, and
 * whether it is run as often as anything else; deriving a large book anew takes too long.
 */
const MEASURES = [
  ['rebuilding', 'deriving all lines / raw read and put', 2, false],
  ['firstScreen', 'first screen of People / the same rows raw', 2, true],
  ['everybody', 'order of everybody / the same keys raw', 2, true],
  ['middle', 'scrolling into the middle / the same rows raw', 2, true],
  ['search', 'a search keystroke / the same keys and rows raw', 2, true],
  ['standings', 'standing of all / reading their events raw', 2, true],
] as const;

/** Times what books of growing size cost, each beside IndexedDB alone. */
async function book({ runs, ledger, say, signal }: Task): Promise<void> {
  const chromium = await launchChromium();
  closeWith(signal, chromium.browser);
  try {
    const { page } = await openDashboard(chromium, '#/you');
    await page.evaluate(await inBookScript());
    for (const contacts of CONTACTS) {
      const size = `${contacts.toLocaleString('en')} contacts`;
      say(`  ${size}`);
      await done(page, 'seed', contacts, Date.now());
      for (const [measure, name, goal, again] of MEASURES) {
        const samples: Pair[] = [];
        for (let run = 0; run < (again ? runs : Math.min(runs, FEW)); run += 1) {
          samples.push(await measured(page, measure));
        }
        ledger.figure({ name, goal, samples, of: size });
        ledger.point(name, 'contacts', contacts, samples);
      }
    }
  } finally {
    await chromium.browser.close();
  }
}

/** A book of up to a hundred thousand contacts. */
export const BOOK: Part = { name: 'book', measure: book };
