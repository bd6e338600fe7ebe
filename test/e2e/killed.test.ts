import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { layOldBook } from './support/lay-old-book.ts';
import { readBook } from './support/read-book.ts';

const OLD = 6_000;

/** A page of the extension's origin that opens no book. */
async function besideBook({ browser, extension }: Chromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/icons/16.png`);
  return page;
}

/** Ends the browser as a power cut would. */
async function kill({ browser }: Chromium): Promise<void> {
  const gone = new Promise(resolve => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
}

/** Waits until the copy before the migration has begun; asked from here, since a hidden tab waits for frames in vain. */
async function copyBegun(beside: Page): Promise<void> {
  const names = () =>
    beside.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  while (!(await names()).includes('a-few-minutes-snapshots')) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

/** Heads and chunks of the copies as they lie on the disk. Runs inside a page. */
async function readCopies() {
  const opening = indexedDB.open('a-few-minutes-snapshots');
  await new Promise(resolve => {
    opening.onsuccess = resolve;
  });
  const reading = opening.result.transaction(['heads', 'chunks']);
  const heads = reading.objectStore('heads').getAll();
  const chunks = reading.objectStore('chunks').getAllKeys();
  await new Promise(resolve => {
    reading.oncomplete = resolve;
  });
  opening.result.close();
  return { heads: heads.result, owners: chunks.result.map(key => (key as string[])[0]) };
}

it('killed while the book is copied before a migration, nothing is half done', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  try {
    const first = await launchChromium({ userDataDir });
    const beside = await besideBook(first);
    await beside.evaluate(layOldBook, OLD);
    void openDashboard(first).catch(() => {});
    await copyBegun(beside);
    await kill(first);

    const second = await launchChromium({ userDataDir });
    const people = await openDashboard(second, '#/people');
    await people.waitForText(new RegExp(`${OLD.toLocaleString('en')}|${OLD} people`));
    const book = await people.page.evaluate(readBook);
    expect([book['contacts']?.length, book['events']?.length]).toEqual([OLD, OLD]);
    const { heads, owners } = await people.page.evaluate(readCopies);
    expect(heads).toMatchObject([{ from: 2, people: OLD, events: OLD }]);
    expect(new Set(owners)).toEqual(new Set([heads[0]?.id]));
    expect(owners).toHaveLength(heads[0]?.chunks);
    await second.browser.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
