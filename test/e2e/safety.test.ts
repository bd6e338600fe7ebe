import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { openDashboard } from './support/dashboard.ts';
import { JO } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

const OWN_WORDS = 'Hi Maya, I have nursed for nine years and would like to ask you two questions.';
const NOTES = 'Knows about kilns.';

it('a full disk takes no word', async () => {
  const extension = alteredBuild('manifest.json', text => {
    const manifest = JSON.parse(text);
    const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
    return JSON.stringify({ ...manifest, permissions });
  });
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  {
    await using before = await openStage(MAYA.page, { extension, userDataDir });
    const first = await before.click();
    await first.letter();
    await first.close();
  }
  await using stage = await openStage(MAYA.page, { extension, userDataDir });
  const { chromium } = stage;
  const origin = `chrome-extension://${chromium.extension.id}`;
  const t0 = Date.now();
  const log = (...a: unknown[]) => console.log(Date.now() - t0, ...a);
  const beside = await chromium.browser.newPage();
  const devtools = await beside.createCDPSession();
  await beside.goto(`${origin}/icons/16.png`);
  const quota = async (size?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(size === undefined ? {} : { quotaSize: size }) });
  await quota(1_000);
  log(await devtools.send('Storage.getUsageAndQuota', { origin }));
  const person = await openDashboard(chromium, `#/person/${encodeURIComponent(MAYA.key)}`);
  await (await person.find('textbox', 'Notes')).type(NOTES);
  log('notes typed');
  await person.waitForText(/disk is full/).catch(e => log(String(e).slice(0, 3000)));
  await person.page.screenshot({ path: '/tmp/s2-full-notes.png' }).catch(() => {});

  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.rewrite(OWN_WORDS);
  log('typed');
  await popup.waitForText(/disk is full/).catch(e => log(String(e).slice(0, 3000)));
  log('waited');
  log(await devtools.send('Storage.getUsageAndQuota', { origin }));
  await popup.page.screenshot({ path: '/tmp/s2-full.png' }).catch(() => {});
  await quota();
  await popup.page.waitForFunction(() => !document.body.innerText.includes('disk is full')).catch(e => log(String(e)));
  log('gone');
  const book = await beside.evaluate(readBook);
  log(JSON.stringify(book['drafts']).includes(OWN_WORDS), JSON.stringify(book['sender']));
  log(JSON.stringify(book['events']));
});
