import { describe, expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { openLoopback } from './support/loopback.ts';
import { NEVER } from './support/never.ts';
import { JO } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';
import { beginWatch, installWatch, type Traces, traces } from './support/watch-page.ts';

/** What the page could tell before and after a whole visit, and what reached its console. */
interface Visit {
  readonly before: Traces;
  readonly after: Traces;
  readonly console: readonly string[];
}

/** A visit from the first click to "I sent it", seen from the page. */
async function visit(extension?: string): Promise<Visit> {
  const options = extension === undefined ? {} : { extension };
  await using stage = await openStage(MAYA.page, options, installWatch);
  const { tab } = stage;
  const console: string[] = [];
  tab.on('console', message => console.push(message.text()));
  tab.on('pageerror', error => console.push(String(error)));
  await beginWatch(tab);
  const before = await traces(tab);

  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.press('Copy message');
  await popup.press('I sent it');
  await popup.waitForText(/you wrote today/i);
  await popup.close();
  const again = await stage.click();
  await again.waitForText(/you wrote today/i);

  const after = await traces(tab);
  return { before, after, console };
}

/** Files of the extension that a page without any policy of its own can load. */
async function filesInReach(extension?: string): Promise<readonly string[]> {
  await using server = await openLoopback();
  await using stage = await openStage(MAYA.page, extension === undefined ? {} : { extension });
  const page = await stage.chromium.browser.newPage();
  await page.goto(`http://${server.host}/`);
  return await page.evaluate(
    async (id, paths) => {
      const found: string[] = [];
      for (const path of paths) {
        await fetch(`chrome-extension://${id}/${path}`).then(
          () => found.push(path),
          () => {},
        );
      }
      return found;
    },
    stage.chromium.extension.id,
    ['manifest.json', 'icons/48.png', 'src/popup/index.html', 'src/content/read.js'],
  );
}

describe('the page', NEVER, () => {
  it('cannot notice: neither before, during nor after being read', async () => {
    const { before, after, console } = await visit();
    expect(before.markup.length).toBeGreaterThan(1_000);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ mutations: 0, listeners: 0, messages: 0 });
    expect(console).toEqual([]);
  });

  it('would notice a reader that touches it: the watch can fail', async () => {
    const clumsy = alteredBuild(
      'src/content/read.js',
      text => `${text}
        document.body.setAttribute('data-read', '');
        localStorage.setItem('read', '1');
        addEventListener('scroll', () => {});
        postMessage('read');
        indexedDB.open('probe');
        console.log('read');`,
    );
    const { before, after, console } = await visit(clumsy);
    expect(after.mutations).toBeGreaterThan(0);
    expect(after.messages).toBeGreaterThan(0);
    expect(after.markup).not.toBe(before.markup);
    expect(after.storage).toContain('read');
    expect(after.databases).toContain('probe');
    expect(console).toContain('read');
  });

  it('cannot tell that the extension is installed', async () => {
    expect(await filesInReach()).toEqual([]);
  });

  it('could tell, if the build lent it a file: the probe can fail', async () => {
    const lending = alteredBuild('manifest.json', text =>
      JSON.stringify({
        ...JSON.parse(text),
        web_accessible_resources: [{ resources: ['icons/48.png'], matches: ['<all_urls>'] }],
      }),
    );
    expect(await filesInReach(lending)).toEqual(['icons/48.png']);
  });
});
