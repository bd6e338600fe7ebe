import { expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { openLoopback } from './support/loopback.ts';
import { JO } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

/** How long a connection may take to show itself, in milliseconds. */
const WAIT_MS = 1_000;

/** Every way a page of ours could reach out; runs inside the popup. */
async function tryEverything(host: string): Promise<void> {
  const http = (path: string) => `http://${host}/${path}`;
  await fetch(http('fetch')).catch(() => {});
  const request = new XMLHttpRequest();
  request.open('GET', http('xhr'));
  request.send();
  navigator.sendBeacon(http('beacon'), 'x');
  new EventSource(http('events'));
  try {
    new WebSocket(`ws://${host}/socket`);
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

/** Hits on the server after the first draft was made and everything was tried in the popup. */
async function hitsOf(extension?: string): Promise<readonly string[]> {
  await using server = await openLoopback();
  await using stage = await openStage(MAYA.page, extension === undefined ? {} : { extension });
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.press('Copy message');
  await popup.page.evaluate(tryEverything, server.host);
  const background = await stage.chromium.browser.waitForTarget(
    target => target.type() === 'service_worker',
  );
  await (await background.worker())?.evaluate(tryFromBackground, server.host);
  await new Promise(resolve => setTimeout(resolve, WAIT_MS));
  return [...server.hits];
}

it('the extension reaches nobody, whatever it tries', async () => {
  expect(await hitsOf()).toEqual([]);
});

it('the same build without its policy reaches the server: the experiment can fail', async () => {
  const control = alteredBuild('manifest.json', text => {
    const { content_security_policy: _gone, ...rest } = JSON.parse(text);
    return JSON.stringify(rest);
  });
  const hits = await hitsOf(control);
  const ways = ['/fetch', '/xhr', '/image', '/beacon', '/socket', '/background'];
  expect(hits).toEqual(expect.arrayContaining(ways));
});

it('the tab asks for nothing because of us', async () => {
  await using stage = await openStage();
  const before = stage.missed.length;
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  expect(stage.missed.slice(before)).toEqual([]);
});
