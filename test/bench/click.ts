import { PAUSE_MS } from '../../src/reader/read-settled.ts';
import { alteredBuild } from '../e2e/support/altered-build.ts';
import { MAYA } from '../e2e/support/sample.ts';
import { openStage, type Stage } from '../e2e/support/stage.ts';
import type { Pair } from './figure.ts';
import { closeWith } from './in-browser.ts';
import type { Part, Task } from './parts.ts';

/** The same popup with nothing in it but a box: the fastest that any popup could be. */
const BLANK = `<!doctype html><html lang="en"><title>Blank</title>
<style>body{width:400px;height:600px}</style><textarea aria-label="Message">Hello</textarea>`;

/** Time from one click to a letter on show, in milliseconds. */
async function clickToLetter(stage: Stage): Promise<number> {
  const started = performance.now();
  const popup = await stage.click();
  const box = await popup.letter();
  await box.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
  const taken = performance.now() - started;
  await popup.close();
  return taken;
}

/**
 * From the click to the visible draft, beside a blank popup; clicked in turn, so that a busy
 * moment meets both. The first click of each fills the browser's caches and is thrown away.
 * The page is looked at twice with a pause in between, so the same is given without that pause.
 */
async function click({ runs, ledger, signal }: Task): Promise<void> {
  const extension = alteredBuild('src/popup/index.html', () => BLANK);
  await using blank = await openStage(MAYA.page, { extension });
  closeWith(signal, blank.chromium.browser);
  await using whole = await openStage(MAYA.page);
  closeWith(signal, whole.chromium.browser);
  const samples: Pair[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const yardstick = await clickToLetter(blank);
    const value = await clickToLetter(whole);
    if (run === 0) continue;
    samples.push([value, yardstick]);
    ledger.figure({
      name: 'click to visible draft / blank popup',
      samples: [...samples],
      goal: 1.5,
    });
    ledger.figure({
      name: 'the same without the pause between two looks',
      samples: samples.map(([whole, box]) => [whole - PAUSE_MS, box]),
      goal: 1.5,
    });
  }
}

/** From a click to a letter. */
export const CLICK: Part = { name: 'click', measure: click };
