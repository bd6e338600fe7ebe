import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { canonicalJson, checksumOf } from '../../src/store/backup/canonical.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import { person } from '../store/support.ts';
import { besideBook } from './support/beside-book.ts';
import { launchChromium } from './support/chromium.ts';
import { chooseBackup, openDashboard } from './support/dashboard.ts';
import { killBrowser } from './support/kill-browser.ts';
import { NEVER } from './support/never.ts';
import { putOldBook } from './support/put-old-book.ts';
import { type Book, readBook } from './support/read-book.ts';

const OLD = 6_000;
const NEW = 6_000;
const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

/** Version of the schema on the disk; asked from beside, since asking must not open the book. */
function versionOnDisk(beside: Page): Promise<number | undefined> {
  return beside.evaluate(async () => {
    const all = await indexedDB.databases();
    const version = all.find(({ name }) => name === 'a-few-minutes')?.version;
    return version === undefined ? undefined : version / 10;
  });
}

/** Heads and chunks of the copies as they lie on the disk; none where there is no such database. Runs inside a page. */
async function readCopies() {
  const name = 'a-few-minutes-snapshots';
  const all = await indexedDB.databases();
  if (!all.some(one => one.name === name)) return undefined;
  const opening = indexedDB.open(name);
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

type Copies = Awaited<ReturnType<typeof readCopies>>;

/** Waits until the copies are in this state; asked from here, since a hidden tab waits for frames in vain. */
async function copiesAre(beside: Page, state: (copies: Copies) => boolean): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const copies = await beside.evaluate(readCopies);
    if (state(copies)) return;
    if (Date.now() > until) throw new Error('The copies never come to that');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

/** A backup of people whom the old book does not know, as a file. */
async function backupOf(count: number, path: string): Promise<void> {
  const data = {
    contacts: Array.from({ length: count }, (_, i) => {
      const slug = `new-${String(i).padStart(5, '0')}`;
      const profile = person(slug, `Newcomer ${i}`);
      return { key: profile.key, profile, firstReadAt: i, lastReadAt: i };
    }),
    events: [],
    drafts: [],
    sender: [],
    doNotContact: [],
  };
  const checksum = await checksumOf(canonicalJson(data));
  const file = { format: 'a-few-minutes-backup', version: 1, checksum, data };
  writeFileSync(path, canonicalJson(file));
}

/** How many rows there are of each. */
function sizes(book: Book): readonly (number | undefined)[] {
  return [book['contacts']?.length, book['events']?.length];
}

it(
  'killed in the middle of the copy, of the migration and of a restore, nothing is half done',
  NEVER,
  async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
    try {
      const first = await launchChromium({ userDataDir });
      const beside = await besideBook(first);
      await putOldBook(first, beside, OLD);
      void openDashboard(first).catch(() => {});
      await copiesAre(beside, copies => (copies?.owners.length ?? 0) > 0);
      await killBrowser(first);

      const second = await launchChromium({ userDataDir });
      const watching = await besideBook(second);
      expect(await versionOnDisk(watching)).toBe(2);
      expect(await watching.evaluate(readCopies)).toMatchObject({ heads: [] });
      void openDashboard(second).catch(() => {});
      // The migration begins in the moment in which its copy is whole.
      await copiesAre(watching, copies => copies?.heads.length === 1);
      await killBrowser(second);

      const third = await launchChromium({ userDataDir });
      const between = await besideBook(third);
      expect([2, NEWEST]).toContain(await versionOnDisk(between));
      expect(sizes(await between.evaluate(readBook))).toEqual([OLD, OLD]);
      const people = await openDashboard(third, '#/people');
      await people.waitForText(new RegExp(`${OLD.toLocaleString('en')}|${OLD} people`));
      expect(await versionOnDisk(between)).toBe(NEWEST);
      expect(sizes(await people.page.evaluate(readBook))).toEqual([OLD, OLD]);
      const copies = await people.page.evaluate(readCopies);
      expect(copies?.heads).toMatchObject([{ from: 2, people: OLD, events: OLD }]);
      expect(new Set(copies?.owners)).toEqual(new Set([copies?.heads[0]?.id]));
      expect(copies?.owners).toHaveLength(copies?.heads[0]?.chunks);

      const file = join(userDataDir, 'backup.json');
      await backupOf(NEW, file);
      const data = await openDashboard(third, '#/your-data');
      await chooseBackup(data, file);
      await data.press('Join with my book');
      await data.waitForText(/Restoring/);
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(await data.shown()).not.toContain('Restored.');
      await killBrowser(third);

      const fourth = await launchChromium({ userDataDir });
      const after = await openDashboard(fourth, '#/people');
      await after.waitForText(/\d people/);
      const left = await after.page.evaluate(readBook);
      expect([OLD, OLD + NEW]).toContain(left['contacts']?.length);
      expect(left['people']).toHaveLength(left['contacts']?.length ?? -1);
      expect(left['events']).toHaveLength(OLD);
      await fourth.browser.close();
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
);
