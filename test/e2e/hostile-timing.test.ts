import { expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import type { Chromium } from './support/chromium.ts';
import { clickToolbar } from './support/popup.ts';
import { MAYA, openFrozen } from './support/sample.ts';
import { openStage } from './support/stage.ts';
import {
  beginMeasuring,
  endMeasuring,
  installClocks,
  isNoticed,
  type Measured,
} from './support/watch-timing.ts';

/** On a busy computer any task may take long: the quietest of so many visits counts. */
const MOST_VISITS = 6;

/** An answer this late is more than two threads of a busy computer keep each other waiting. */
const LATE_MS = 100;

/** Another extension in the same browser, as the control of an experiment. */
async function installed({ browser }: Chromium, folder: string): Promise<Chromium> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Not installed: ${folder}`);
  return { browser, extension };
}

/** What the page measures from before a click on the toolbar button until the popup is gone. */
async function visit(chromium: Chromium, sign: string): Promise<Measured> {
  const tab = await chromium.browser.newPage();
  await installClocks(tab);
  await openFrozen(tab, MAYA.page);
  await tab.bringToFront();
  await beginMeasuring(tab);
  const popup = await clickToolbar(chromium, tab);
  await popup.page.waitForSelector(sign);
  await isNoticed(tab);
  await popup.close();
  const measured = await endMeasuring(tab);
  await tab.close();
  return measured;
}

/** Everything but slowness that any of these visits showed: slow frames there are on any busy computer. */
function shown(visits: readonly Measured[]): readonly string[] {
  const all = visits.flatMap(({ events, entries, changed }) => [
    ...events.map(kind => `event ${kind}`),
    ...entries.filter(kind => kind !== 'long-animation-frame').map(kind => `entry ${kind}`),
    ...changed.map(what => `changed ${what}`),
  ]);
  return [...new Set(all)].sort();
}

/** The longest task of the quietest visit, in milliseconds; 0 where none took 50 or more. */
function quietest(visits: readonly Measured[]): number {
  return Math.min(...visits.map(({ longTasks }) => Math.max(0, ...longTasks)));
}

/** The longest that the page kept a thread of its own waiting in the quietest visit, in milliseconds. */
function promptest(visits: readonly Measured[]): number {
  return Math.min(...visits.map(({ gaps }) => gaps.worker));
}

it('a page that measures all it can sees no more of a reading than of any click on the toolbar', async () => {
  await using stage = await openStage();
  const { chromium } = stage;
  // A popup of the same size that does nothing at all.
  const idle = await installed(
    chromium,
    alteredBuild(
      'src/popup/index.html',
      () => '<!doctype html><title>Idle</title><main style="width: 400px; height: 600px"></main>',
    ),
  );
  const clumsy = await installed(
    chromium,
    alteredBuild(
      'src/content/read.js',
      text => `${text}
        const end = performance.now() + 120;
        while (performance.now() < end);
        scrollTo(0, 40);
        getSelection().selectAllChildren(document.body);
        document.dispatchEvent(new Event('mousemove'));
        performance.mark('read');`,
    ),
  );
  const controls: Measured[] = [];
  const readings: Measured[] = [];
  do {
    controls.push(await visit(idle, 'main'));
    readings.push(await visit(chromium, 'textarea'));
  } while (
    (quietest(readings) > 0 || promptest(readings) > LATE_MS) &&
    readings.length < MOST_VISITS
  );

  // The click itself takes the focus from the page, whoever's button it is.
  expect(shown(controls)).toEqual(expect.arrayContaining(['event blur', 'changed has focus']));
  expect(shown(readings).filter(what => !shown(controls).includes(what))).toEqual([]);
  // None at all, unless this computer is so busy that the control has one every time, too.
  expect(quietest(readings)).toBeLessThanOrEqual(quietest(controls));
  // Nor does a thread of the page's own hear of more than it hears of a click.
  expect(promptest(readings)).toBeLessThanOrEqual(Math.max(LATE_MS, promptest(controls)));
  expect(Math.min(...readings.map(({ turns }) => turns))).toBeGreaterThan(100);

  const seen = await visit(clumsy, 'textarea');
  expect(shown([seen])).toEqual(
    expect.arrayContaining([
      'changed scroll',
      'changed selection',
      'entry mark',
      'event mousemove',
      'event scroll',
      'event selectionchange',
    ]),
  );
  expect(quietest([seen])).toBeGreaterThanOrEqual(120);
  expect(Math.min(seen.gaps.message, seen.gaps.worker)).toBeGreaterThanOrEqual(120);
});
