import { describe, expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { openDashboard } from './support/dashboard.ts';
import { launchFirefox, openFirefoxPage } from './support/firefox.ts';
import { openLoopback } from './support/loopback.ts';
import { NEVER } from './support/never.ts';
import { JO } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

/** How long a connection may take to show itself, in milliseconds. */
const WAIT_MS = 1_000;

/** Every way a page of ours could reach out; runs inside the page `from`. */
async function tryEverything(host: string, from: string): Promise<void> {
  const http = (path: string) => `http://${host}/${from}/${path}`;
  await fetch(http('fetch')).catch(() => {});
  const request = new XMLHttpRequest();
  request.open('GET', http('xhr'));
  request.send();
  navigator.sendBeacon(http('beacon'), 'x');
  new EventSource(http('events'));
  try {
    new WebSocket(`ws://${host}/${from}/socket`);
  } catch {
    // Some browsers refuse by throwing.
  }
  const put = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  put('img', { src: http('image') });
  put('link', { rel: 'stylesheet', href: http('style') });
  put('link', { rel: 'prefetch', href: http('prefetch') });
  put('script', { src: http('script') });
  put('iframe', { src: http('frame') });
  put('video', { src: http('video') });
}

/** The same from the background, where there is no document. */
async function tryFromBackground(host: string): Promise<void> {
  await fetch(`http://${host}/background`).catch(() => {});
}

/** The build without its policy: the control, which must be seen to reach out. */
function withoutPolicy(): string {
  return alteredBuild('manifest.json', text => {
    const { content_security_policy: _gone, ...rest } = JSON.parse(text);
    return JSON.stringify(rest);
  });
}

/** Hits on the server after the first draft was made and everything was tried everywhere. */
async function hitsOf(extension?: string): Promise<readonly string[]> {
  await using server = await openLoopback();
  await using stage = await openStage(MAYA.page, extension === undefined ? {} : { extension });
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.press('Copy message');
  await popup.page.evaluate(tryEverything, server.host, 'popup');
  const background = await stage.chromium.browser.waitForTarget(
    target => target.type() === 'service_worker',
  );
  await (await background.worker())?.evaluate(tryFromBackground, server.host);
  const dashboard = await openDashboard(stage.chromium);
  await dashboard.page.evaluate(tryEverything, server.host, 'dashboard');
  await new Promise(resolve => setTimeout(resolve, WAIT_MS));
  return [...server.hits];
}

/** The same in Firefox, from both screens and from the background's page. */
async function hitsInFirefox(extension?: string): Promise<readonly string[]> {
  await using server = await openLoopback();
  const firefox = await launchFirefox(extension);
  try {
    for (const screen of ['popup', 'dashboard']) {
      const page = await openFirefoxPage(firefox, `src/${screen}/index.html`);
      await page.evaluate(tryEverything, server.host, screen);
    }
    await firefox.window.run(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)});
      await extension.wakeupBackground?.();
      return true;
    })()`);
    const page = await openFirefoxPage(firefox);
    await page.evaluate(async host => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { getBackgroundPage(): Promise<{ fetch: typeof fetch } | null> } };
      };
      const background = await browser.runtime.getBackgroundPage();
      if (background === null) throw new Error('There is no background page');
      await background.fetch(`http://${host}/background`).catch(() => {});
    }, server.host);
    await new Promise(resolve => setTimeout(resolve, WAIT_MS));
    return [...server.hits];
  } finally {
    await firefox.browser.close();
  }
}

/** Ways that both browsers leave open without a policy; Firefox makes a socket a secure one first. */
const SCREEN_WAYS = ['fetch', 'xhr', 'image', 'beacon', 'events'];
const WAYS = [
  ...SCREEN_WAYS.map(way => `/popup/${way}`),
  ...SCREEN_WAYS.map(way => `/dashboard/${way}`),
  '/background',
];

describe.each([
  ['Chromium', hitsOf],
  ['Firefox', hitsInFirefox],
])('in %s', NEVER, (_browser, hits) => {
  it('the extension reaches nobody, whatever it tries from wherever', async () => {
    expect(await hits()).toEqual([]);
  });

  it('the same build without its policy reaches the server: the experiment can fail', async () => {
    expect(await hits(withoutPolicy())).toEqual(expect.arrayContaining(WAYS));
  });
});

/** What the tab asked for while the reader was in it. */
async function askedByTab(extension?: string): Promise<readonly string[]> {
  await using stage = await openStage(MAYA.page, extension === undefined ? {} : { extension });
  const before = stage.missed.length;
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  return stage.missed.slice(before);
}

it('the script in the page asks for nothing, and would be seen if it did', NEVER, async () => {
  expect(await askedByTab()).toEqual([]);
  const asking = alteredBuild(
    'src/content/read.js',
    text => `${text}\nfetch('https://www.linkedin.com/asked').catch(() => {});`,
  );
  expect(await askedByTab(asking)).toContain('https://www.linkedin.com/asked');
});
