import { readdirSync } from 'node:fs';
import type { Page, WebWorker } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { openDashboard } from './support/dashboard.ts';
import { launchFirefox, openFirefoxPage } from './support/firefox.ts';
import { clickFirefoxToolbar } from './support/firefox-popup.ts';
import { type Loopback, openLoopback } from './support/loopback.ts';
import { NEVER } from './support/never.ts';
import { BUILT_EXTENSION } from './support/paths.ts';
import { BLANKS, JO } from './support/popup.ts';
import { MAYA, openFrozen } from './support/sample.ts';
import { HOSTILE_POLICY } from './support/serve.ts';
import { openStage } from './support/stage.ts';
import {
  ARRIVING,
  PASSING,
  PAST_THE_POLICY,
  tryEverything,
  tryWithoutDocument,
} from './support/ways-out.ts';

/** How long a connection may take to show itself, in milliseconds; those of the control take fewer than 100. */
const WAIT_MS = 1_000;

/** The control, which must be seen: its policy lets everything out, and its reader asks the listener. */
function talkative(host: string): string {
  const open = alteredBuild('manifest.json', text =>
    JSON.stringify({
      ...JSON.parse(text),
      content_security_policy: {
        extension_pages: "default-src *; script-src 'self' http://127.0.0.1:*",
      },
    }),
  );
  const asking = `void fetch('http://${host}/page', { mode: 'no-cors' }).catch(() => {});`;
  return alteredBuild('src/content/read.js', text => `${text}\n${asking}`, open);
}

/** A browser in which the product was used, and everything tried that the policy is to stop. */
interface Used extends AsyncDisposable {
  /** What the tab asked for since the click: the reader runs there, under no policy of ours. */
  asked(): readonly string[];
  readonly dashboard: Page;
}

/** Does the work, and leaves no browser behind where it fails. */
async function closingAtFault<T>(close: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * All ways out of the worker that reads data exports, where two libraries run. Only once it has
 * answered: Chromium lets the whole page crash where a worker is driven to open a connection
 * before its script has run.
 */
async function tryInWorker(dashboard: Page, host: string): Promise<void> {
  const name = readdirSync(`${BUILT_EXTENSION}/assets`).find(file => /^export-worker/.test(file));
  const begun = new Promise<WebWorker>(resolve => dashboard.once('workercreated', resolve));
  await dashboard.evaluate(
    path =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(path, { type: 'module' });
        worker.onmessage = () => resolve();
        worker.onerror = () => reject(new Error('The worker does not run'));
        worker.postMessage([]);
        // Held on to: a worker that nobody knows of may be ended.
        Reflect.set(globalThis, 'heldWorker', worker);
      }),
    `/assets/${name}`,
  );
  await (await begun).evaluate(tryWithoutDocument, host, 'worker');
}

/**
 * All ways out of the dashboard; then a click, a letter, a copy, and all ways out of the popup:
 * it comes last, since it closes when another page comes to the front.
 * The tab was served from memory, and may ask whom it likes from the click on.
 */
async function inChromium({ host }: Loopback, extension?: string): Promise<Used> {
  const options = extension === undefined ? {} : { extension };
  const stage = await openStage(MAYA.page, { ...options, reachesLoopback: true });
  const close = () => stage.chromium.browser.close();
  return closingAtFault(close, async () => {
    const dashboard = (await openDashboard(stage.chromium)).page;
    await dashboard.evaluate(tryEverything, host, 'dashboard');
    await tryInWorker(dashboard, host);
    await stage.tab.setRequestInterception(false);
    const before = stage.missed.length;
    const popup = await stage.click();
    await popup.letter();
    await popup.fillBlanks(JO);
    await popup.press('Copy message');
    await popup.page.evaluate(tryEverything, host, 'popup');
    const background = await stage.chromium.browser.waitForTarget(
      target => target.type() === 'service_worker',
    );
    await (await background.worker())?.evaluate(tryWithoutDocument, host, 'background');
    return {
      asked: () => stage.missed.slice(before),
      dashboard,
      [Symbol.asyncDispose]: close,
    };
  });
}

/** The same in Firefox, where the background is a page. */
async function inFirefox({ host }: Loopback, extension?: string): Promise<Used> {
  const firefox = await launchFirefox(extension);
  const close = () => firefox.browser.close();
  return closingAtFault(close, async () => {
    await firefox.window.run(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)});
      await extension.wakeupBackground?.();
      return true;
    })()`);
    const dashboard = await openFirefoxPage(firefox, 'src/dashboard/index.html');
    await dashboard.evaluate(`(async () => {
      const background = await browser.runtime.getBackgroundPage();
      if (background === null) throw new Error('There is no background page');
      (${tryWithoutDocument})('${host}', 'background', background);
    })()`);
    await dashboard.evaluate(tryEverything, host, 'dashboard');
    const tab = await firefox.browser.newPage();
    // Here the page's own policy holds for scripts beside it, too: this page has none that would.
    const missed = await openFrozen(tab, MAYA.page, `${HOSTILE_POLICY}; connect-src *`);
    await tab.setRequestInterception(false);
    const before = missed.length;
    await tab.bringToFront();
    const popup = await clickFirefoxToolbar(firefox);
    for (const field of ['firstName', 'background', 'exploring'] as const) {
      await popup.fill(BLANKS[field], JO[field]);
    }
    await popup.waitForNoBlanks();
    await popup.press('Copy message');
    await popup.runInside(tryEverything, host, 'popup');
    return {
      asked: () => missed.slice(before),
      dashboard,
      [Symbol.asyncDispose]: close,
    };
  });
}

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)('in %s', NEVER, (browser, use) => {
  it('the extension reaches nobody, whatever the policy is to stop it tries from wherever', async () => {
    await using server = await openLoopback();
    await using used = await use(server);
    await new Promise(resolve => setTimeout(resolve, WAIT_MS));
    expect(server.hits).toEqual([]);
    expect(used.asked()).toEqual([]);
    // What no policy stops, and ways-past.test.ts therefore looks for, would be seen as well.
    for (const way of PASSING[browser]) {
      const [sign, tryIt] = PAST_THE_POLICY[way] ?? [];
      await using listener = await openLoopback();
      await used.dashboard.evaluate(tryIt ?? '', listener.host);
      await expect.poll(() => listener.hits, { timeout: 10_000, message: way }).toContain(sign);
    }
  });

  it('a build that may reach out is seen in every way: the experiment can fail', async () => {
    await using server = await openLoopback();
    await using used = await use(server, talkative(server.host));
    const all = [...ARRIVING[browser], '/page'];
    await expect
      .poll(() => all.filter(way => !server.hits.includes(way)), { timeout: 10_000 })
      .toEqual([]);
    expect(used.asked()).toContain(`http://${server.host}/page`);
  });
});
