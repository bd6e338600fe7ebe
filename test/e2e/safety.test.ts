import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { besideBook } from './support/beside-book.ts';
import { chooseBackup, openDashboard } from './support/dashboard.ts';
import { downloads } from './support/downloads.ts';
import { fillUp, withQuota } from './support/fill-disk.ts';
import { NEVER } from './support/never.ts';
import { JO, type Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

const OWN_WORDS = 'Hi Maya, I have nursed for nine years and would like to ask you two questions.';
/** What is younger than this may be lost when a popup closes at once, as in `survival.test.ts`. */
const GRACE_MS = 250;

const NOTES = 'Knows about kilns.';
const FULL = /Your disk is full, so this could not be saved/;

/** Waits until the book holds these words somewhere. */
async function untilKept(page: Page, words: string): Promise<void> {
  const until = Date.now() + 20_000;
  while (!JSON.stringify(await page.evaluate(readBook)).includes(words)) {
    if (Date.now() > until) throw new Error(`The book never holds "${words}"`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/** Where a sentence stands on the screen: in view, or scrolled away. */
async function isInView(screen: Popup, { source }: RegExp): Promise<boolean> {
  return screen.page.evaluate(words => {
    const alert = [...document.querySelectorAll('[role="alert"]')].find(element =>
      new RegExp(words).test(element.textContent ?? ''),
    );
    const box = alert?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, source);
}

it(
  'a full disk is said, takes no word from the screen, and all of it is saved once there is room',
  NEVER,
  async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
    const extension = withQuota();
    try {
      {
        await using before = await openStage(MAYA.page, { extension, userDataDir });
        const popup = await before.click();
        await popup.letter();
        await popup.close();
      }
      // The browser remembers for half a minute how much room an open database had, so the
      // disk has to be full before anything opens it.
      await using stage = await openStage(MAYA.page, { extension, userDataDir });
      const beside = await besideBook(stage.chromium);
      const makeRoom = await fillUp(stage.chromium);
      const person = `#/person/${encodeURIComponent(MAYA.key)}`;
      const page = await openDashboard(stage.chromium, person);
      const notes = await page.find('textbox', 'Notes');
      await notes.type(NOTES);
      await page.waitForText(FULL);

      const popup = await stage.click();
      await popup.letter();
      await popup.fillBlanks(JO);
      await popup.rewrite(OWN_WORDS);
      await popup.waitForText(FULL);
      expect(await isInView(popup, FULL)).toBe(true);
      expect(await popup.text()).toBe(OWN_WORDS);
      expect(await notes.evaluate(box => Reflect.get(box, 'value'))).toBe(NOTES);
      const kept = JSON.stringify(await beside.evaluate(readBook));
      for (const words of [NOTES, OWN_WORDS, JO.exploring]) expect(kept).not.toContain(words);

      await makeRoom();
      // Nobody touches a key: both windows try again by themselves.
      for (const words of [NOTES, OWN_WORDS, JO.exploring]) await untilKept(beside, words);
      await popup.page.waitForFunction(() => !document.body.innerText.includes('disk is full'));
      expect(await popup.text()).toBe(OWN_WORDS);
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
);

/** Clears the database as a browser does when somebody clears "site data". */
function emptyBook(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('a-few-minutes');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error);
      }),
  );
}

it(
  'an emptied book is noticed, never saved over a good backup, and brought back from one',
  NEVER,
  async () => {
    await using stage = await openStage();
    const { chromium, click } = stage;
    using saved = await downloads(chromium);
    let popup = await click();
    await popup.letter();
    await popup.rewrite(OWN_WORDS);
    await new Promise(resolve => setTimeout(resolve, GRACE_MS));
    await popup.close();
    const data = await openDashboard(chromium, '#/your-data');
    await data.press('Save a backup');
    const good = await saved.next();
    expect(good).toMatch(/-1-people\.json$/);
    expect(readFileSync(good, 'utf8')).toContain(OWN_WORDS);
    await data.page.close();

    const beside = await besideBook(chromium);
    await emptyBook(beside);
    popup = await click();
    await popup.waitForText(/Your book of 1 person is missing from this browser/);
    expect(await popup.text()).toContain('Maya');
    // Read again, she is in the new book.
    await untilKept(beside, MAYA.key);
    await popup.close();

    const lost = await openDashboard(chromium, '#/today');
    await lost.waitForText(/your book held one person\. Now it is another one/);
    await lost.waitForText(/Your last backup is of .*, with one person/);
    await (await lost.find('link', 'Go to Restore')).click();
    await lost.press('Save a backup');
    await lost.waitForText(/Your book holds less than it did|A backup of it will be named/);
    await lost.press('Save it all the same');
    expect(await saved.next()).toMatch(/-incomplete-\d-people\.json$/);

    await chooseBackup(lost, good);
    await lost.press('Join with my book');
    await lost.waitForText(/Restored\./);
    await lost.page.waitForFunction(() => !document.body.innerText.includes('your book held'));
    await lost.page.close();
    popup = await click();
    expect(await popup.text()).toBe(OWN_WORDS);
    expect(await popup.shown()).not.toContain('missing from this browser');
  },
);
