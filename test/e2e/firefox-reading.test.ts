import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ENTRY_NAME } from '../../src/content/entry-name.ts';
import type { Reading } from '../../src/profile/reading.ts';
import { frozenPage } from '../fixtures/frozen.ts';
import { read } from '../reader/support/read.ts';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { READER_SCRIPT } from './support/isolated-reader.ts';
import { openFrozen } from './support/sample.ts';
import { beginWatch, installWatch, traces } from './support/watch-page.ts';

/** Every layout, and pages that must be refused. */
const PAGES = [
  'sdui-b1',
  'sdui-b2',
  'sdui-b3',
  'sdui-b3-photo-dialog',
  'ember',
  'public',
  'mwlite',
  'salesnav',
  'details-experience',
  'refusals/two-identities',
  'refusals/overlay-over-profile',
] as const;

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.browser.close());

/** WebDriver BiDi, as far as it is needed here. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Evaluates in a sandbox of the tab: a world beside the page's own that sees the page's
 * objects as they really are, as content scripts do in this browser.
 */
async function inSandbox(browser: Browser, tab: Tab, expression: string): Promise<unknown> {
  const connection: Connection = Reflect.get(browser, 'connection');
  const { result: tree } = await connection.send('browsingContext.getTree', {});
  const { contexts } = tree as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url === tab.url())?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context, sandbox: 'a reader' },
    awaitPromise: true,
  });
  const answer = result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
}

/** All of a reading but the moment it was made at. */
function timeless(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading, (key, value) => (key === 'capturedAt' ? 0 : value)));
}

for (const name of PAGES) {
  it(`Firefox reads ${name} as expected, and the page notices nothing`, async () => {
    const tab = await firefox.browser.newPage();
    try {
      const lines: string[] = [];
      await installWatch(tab);
      await openFrozen(tab, name);
      await beginWatch(tab);
      const before = await traces(tab);
      tab.on('console', message => lines.push(message.text()));
      await inSandbox(firefox.browser, tab, `${READER_SCRIPT};0`);
      const text = await inSandbox(
        firefox.browser,
        tab,
        `globalThis.${ENTRY_NAME}().then(reading => JSON.stringify(reading))`,
      );
      const reading: Reading = JSON.parse(String(text));
      expect(timeless(reading)).toEqual(timeless(read(frozenPage(name))));
      const after = await traces(tab);
      expect(before.markup.length).toBeGreaterThan(100);
      expect(after).toEqual(before);
      expect(after).toMatchObject({ mutations: 0, listeners: 0, messages: 0 });
      expect(lines).toEqual([]);
    } finally {
      await tab.close();
    }
  });
}
