import { alteredBuild } from '../e2e/support/altered-build.ts';
import { MAYA } from '../e2e/support/sample.ts';
import { openStage } from '../e2e/support/stage.ts';
import { type Figure, median } from './figure.ts';

/** Clicks per build; the first is thrown away, since it fills the browser's caches. */
const CLICKS = 6;

/** The same popup with nothing in it but a box: the fastest that any popup could be. */
const BLANK = `<!doctype html><html lang="en"><title>Blank</title>
<style>body{width:400px;height:600px}</style><textarea aria-label="Message">Hello</textarea>`;

/** Median time from the click to a letter on show, in milliseconds. */
async function clickToLetter(extension?: string): Promise<number> {
  await using stage = await openStage(MAYA.page, extension === undefined ? {} : { extension });
  const taken: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    const started = performance.now();
    const popup = await stage.click();
    const box = await popup.letter();
    await box.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    taken.push(performance.now() - started);
    await popup.close();
  }
  return median(taken.slice(1));
}

/** From the click to the visible draft, beside a blank popup. */
export async function click(): Promise<Figure> {
  const yardstick = await clickToLetter(alteredBuild('src/popup/index.html', () => BLANK));
  const value = await clickToLetter();
  return { name: 'click to visible draft / blank popup', value, yardstick, unit: 'ms', goal: 1.5 };
}
