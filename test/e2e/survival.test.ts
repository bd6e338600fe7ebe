import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDashboard } from './support/dashboard.ts';
import { killBrowser } from './support/kill-browser.ts';
import { NEVER } from './support/never.ts';
import { JO } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

/** Nothing older than this may be lost when everything stops at once (design section 4.6). */
const GRACE_MS = 250;

const NOTES = 'She is in the studio on Mondays and knows about kilns.';
const OWN_WORDS = 'Hi Maya, I have nursed for nine years and would like to ask you two questions.';

it('what was typed is there when the popup is opened again', NEVER, async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.rewrite(OWN_WORDS);
  await new Promise(resolve => setTimeout(resolve, GRACE_MS));
  await popup.close();
  const again = await stage.click();
  expect(await again.text()).toBe(OWN_WORDS);
});

it('what was typed outlives the browser being killed in the middle of a word', NEVER, async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  try {
    const typed: { readonly at: number; readonly length: number }[] = [];
    const stage = await openStage(MAYA.page, { userDataDir });
    let popup = await stage.click();
    await popup.letter();
    await popup.close();
    const person = `#/person/${encodeURIComponent(MAYA.key)}`;
    const page = await openDashboard(stage.chromium, person);
    await (await page.find('textbox', 'Notes')).type(NOTES, { delay: 15 });
    await new Promise(resolve => setTimeout(resolve, GRACE_MS));
    popup = await stage.click();
    await popup.rewrite('');
    for (const letter of OWN_WORDS) {
      await popup.page.keyboard.type(letter, { delay: 15 });
      typed.push({ at: Date.now(), length: typed.length + 1 });
    }
    const killedAt = Date.now();
    await killBrowser(stage.chromium);

    await using next = await openStage(MAYA.page, { userDataDir });
    const found = await (await next.click()).text();
    const again = await openDashboard(next.chromium, person);
    const notes = await again.find('textbox', 'Notes');
    await again.page.waitForFunction(
      (box, words) => Reflect.get(box, 'value') === words,
      {},
      notes,
      NOTES,
    );
    const safe = typed.filter(key => key.at <= killedAt - GRACE_MS).at(-1)?.length ?? 0;
    expect(safe).toBeGreaterThan(OWN_WORDS.length / 3);
    expect(OWN_WORDS.startsWith(found)).toBe(true);
    expect(found.length).toBeGreaterThanOrEqual(safe);
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
