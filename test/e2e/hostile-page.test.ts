import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { armSpies, installSpies, noticed, readInPagesWorld } from './support/hostile-page.ts';
import { openLoopback } from './support/loopback.ts';
import { NEVER } from './support/never.ts';
import { BUILT_EXTENSION } from './support/paths.ts';
import { MAYA } from './support/sample.ts';
import { openStage, type Stage } from './support/stage.ts';

/** Letter and all that was read, as the popup shows them. */
async function readBy(stage: Stage): Promise<string> {
  const popup = await stage.click();
  const letter = await popup.text();
  const region = await popup.find('region', 'What I read');
  await region.evaluate(element => element.querySelector('details')?.setAttribute('open', ''));
  return `${letter}\n${await region.evaluate(element => element.textContent)}`;
}

/** Every file of the build, as the page would have to name it. */
const FILES = readdirSync(BUILT_EXTENSION, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => `${entry.parentPath}/${entry.name}`.slice(BUILT_EXTENSION.length + 1));

/** Files of the extension that this page can get at, in any of the ways a page has. */
function probe(page: Page, id: string): Promise<readonly string[]> {
  return page.evaluate(
    async (extension, paths) => {
      const found: string[] = [];
      const tag = (name: 'img' | 'script' | 'link', address: string, type = '') =>
        new Promise<boolean>(resolve => {
          const element = document.createElement(name);
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          setTimeout(() => resolve(false), 2_000);
          if (element instanceof HTMLLinkElement) {
            element.rel = 'stylesheet';
            element.href = address;
          } else element.src = address;
          if (element instanceof HTMLScriptElement) element.type = type;
          document.body.append(element);
        });
      for (const path of paths) {
        const address = `chrome-extension://${extension}/${path}`;
        const ways = [
          fetch(address, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
          tag('img', address),
          tag('script', address),
          tag('script', address, 'module'),
          tag('link', address),
        ];
        if ((await Promise.all(ways)).includes(true)) found.push(path);
      }
      return found;
    },
    id,
    FILES,
  );
}

/** Whether a page can get a word out of the extension. */
function message(page: Page, id: string): Promise<string> {
  return page.evaluate(async extension => {
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage(id: string, words: string): Promise<unknown> } };
    };
    if (chrome?.runtime?.sendMessage === undefined) return 'no way to send';
    try {
      return `answered: ${await chrome.runtime.sendMessage(extension, 'are you there?')}`;
    } catch {
      return 'nobody there';
    }
  }, id);
}

describe('a page that looks for readers', NEVER, () => {
  it('notices nothing, and cannot change what is read by replacing what it is read with', async () => {
    let honest: string;
    {
      await using stage = await openStage();
      honest = await readBy(stage);
    }
    await using stage = await openStage(MAYA.page, {}, installSpies);
    await armSpies(stage.tab);
    const first = await noticed(stage.tab);
    const idle = await noticed(stage.tab);
    const read = await readBy(stage);
    const after = await noticed(stage.tab);

    expect(read).toBe(honest);
    expect(read).toContain(MAYA.fullName);
    expect(after.events).toEqual([]);
    expect(after.attachments).toBe(first.attachments);
    // Asking may cost calls itself: twice asked without a reading tells how many.
    expect(after.calls).toEqual(idle.calls);
    expect(idle.calls).toEqual(first.calls);

    // The control: the same reader in the page's own world is counted, and lied to.
    const betrayed = await readInPagesWorld(stage.tab);
    expect(betrayed).not.toContain(MAYA.fullName);
    expect(Object.keys((await noticed(stage.tab)).calls).length).toBeGreaterThan(3);
  });

  it('finds no file of the extension and gets no answer from it', async () => {
    await using server = await openLoopback();
    await using stage = await openStage();
    const { extension, browser } = stage.chromium;
    const page = await browser.newPage();
    await page.goto(`http://${server.host}/`);
    expect(FILES.length).toBeGreaterThan(10);
    expect(await probe(page, extension.id)).toEqual([]);
    expect(await message(page, extension.id)).toBe('no way to send');

    // The control: a build that this page may write to gives it the means.
    const open = alteredBuild('manifest.json', text =>
      JSON.stringify({
        ...JSON.parse(text),
        externally_connectable: { matches: ['http://127.0.0.1/*'] },
      }),
    );
    const inviting = await browser.installExtension(open);
    await page.reload();
    expect(await message(page, inviting)).not.toBe('no way to send');
  });
});
