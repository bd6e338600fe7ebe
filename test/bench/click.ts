import { PAUSE_MS } from '../../src/reader/looks.ts';
import { alteredBuild } from '../e2e/support/altered-build.ts';
import { MAYA } from '../e2e/support/sample.ts';
import { openStage, type Stage } from '../e2e/support/stage.ts';
import type { Pair } from './figure.ts';
import { closeWith } from './in-browser.ts';
import type { Part, Task } from './parts.ts';

/** The same popup with nothing in it but a box: the fastest that any popup could be. */
const BLANK = `<!doctype html><html lang="en"><title>Blank</title>
<style>body{width:400px;height:600px}</style><textarea aria-label="Message">Hello</textarea>`;

/** Times of one click, in milliseconds. */
interface Click {
  /** Until the letter is on show. */
  readonly shown: number;
  /** Until it can be written in: the page was looked at for the second time. */
  readonly usable: number;
}

/** A box for the letter, and one that somebody can write in. */
const [SHOWN, USABLE] = ['textarea', 'textarea:not([inert] *)'] as const;

async function clickToLetter(stage: Stage): Promise<Click> {
  const started = performance.now();
  const popup = await stage.click();
  const { page } = popup;
  const on = async (selector: string) => {
    const box = await page.waitForSelector(selector);
    await box?.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    return performance.now() - started;
  };
  const times = { shown: await on(SHOWN), usable: await on(USABLE) };
  await popup.close();
  return times;
}

/**
 * From the click to the visible draft, beside a blank popup; clicked in turn, so that a busy
 * moment meets both. The first click of each fills the browser's caches and is thrown away.
 * The letter can be used once the page was looked at twice with a pause in between; of that
 * the pause is left out, to see what is ours.
 */
async function click({ runs, ledger, signal }: Task): Promise<void> {
  const extension = alteredBuild('src/popup/index.html', () => BLANK);
  await using blank = await openStage(MAYA.page, { extension });
  closeWith(signal, blank.chromium.browser);
  await using whole = await openStage(MAYA.page);
  closeWith(signal, whole.chromium.browser);
  const shown: Pair[] = [];
  const usable: Pair[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const { shown: yardstick } = await clickToLetter(blank);
    const times = await clickToLetter(whole);
    if (run === 0) continue;
    shown.push([times.shown, yardstick]);
    usable.push([times.usable - PAUSE_MS, yardstick]);
    const goal = 1.5;
    ledger.figure({ name: 'click to visible draft / blank popup', samples: [...shown], goal });
    ledger.figure({
      name: 'until it can be used, without the pause / the same',
      samples: [...usable],
      goal,
    });
  }
}

/** From a click to a letter. */
export const CLICK: Part = { name: 'click', measure: click };
