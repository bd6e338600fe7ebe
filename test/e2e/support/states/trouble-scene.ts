import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { besideBook } from '../beside-book.ts';
import { type Chromium, launchChromium } from '../chromium.ts';
import { fillUp, withoutWorker, withQuota } from '../fill-disk.ts';
import { clickToolbar, type Popup } from '../popup.ts';
import { layOldBook, putOldBook } from '../put-old-book.ts';
import { MAYA, openFrozen } from '../sample.ts';
import { type DashboardScene, dashboardScene } from './dashboard-scene.ts';

/** A browser in which something is really wrong, and both windows of the extension. */
export interface TroubleScene {
  readonly chromium: Chromium;
  /** A page of the extension that opens no book by itself. */
  readonly beside: Page;
  /** The dashboard, opened when first asked for, in front. */
  dashboard(): Promise<DashboardScene>;
  /** The popup on a profile, opened anew. */
  popup(): Promise<Popup>;
  /** Which of the two was asked for last. */
  shown(): Popup;
  /** Gives the room back where the disk is full. */
  makeRoom(): Promise<unknown>;
}

function sceneIn(chromium: Chromium, beside: Page, tab: Page): TroubleScene {
  let dashboard: DashboardScene | undefined;
  let shown: Popup | undefined;
  return {
    chromium,
    beside,
    async dashboard() {
      dashboard ??= await dashboardScene(chromium);
      await dashboard.screen.page.bringToFront();
      shown = dashboard.screen;
      return dashboard;
    },
    async popup() {
      shown = await clickToolbar(chromium, tab);
      return shown;
    },
    makeRoom: async () => undefined,
    shown() {
      if (shown === undefined) throw new Error('Nothing is open');
      return shown;
    },
  };
}

/** Starts a browser on this profile; nothing of the extension is open yet but one empty page. */
async function start(userDataDir: string, extension: string) {
  const chromium = await launchChromium({ userDataDir, extension });
  const beside = await besideBook(chromium);
  const tab = await chromium.browser.newPage();
  await openFrozen(tab, MAYA.page);
  return { chromium, beside, scene: sceneIn(chromium, beside, tab) };
}

/** One browser profile that lives through two troubles; gone when it is disposed of. */
export interface Troubled extends AsyncDisposable {
  /** The browser on a book of an older version, with three people. */
  onOldBook(): Promise<TroubleScene>;
  /** The same book another day, and no room on the disk. */
  onFullDisk(): Promise<TroubleScene>;
  /** A book of an older version again, and no room for the copy that an update begins with. */
  onFullDiskWithOldBook(): Promise<TroubleScene>;
}

/** A browser profile for what can go wrong. */
export function troubled(): Troubled {
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  const anotherDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  const extension = withQuota();
  let open: Chromium | undefined;
  const begin = async () => {
    await open?.browser.close();
    const begun = await start(userDataDir, extension);
    open = begun.chromium;
    return begun;
  };
  return {
    async onOldBook() {
      const { chromium, beside, scene } = await begin();
      await putOldBook(chromium, beside, 3);
      return scene;
    },
    async onFullDisk() {
      const { chromium, scene } = await begin();
      return { ...scene, makeRoom: await fillUp(chromium) };
    },
    async onFullDiskWithOldBook() {
      const asleep = withoutWorker();
      await open?.browser.close();
      const before = await start(anotherDir, asleep);
      await before.beside.evaluate(layOldBook, 3);
      await before.chromium.browser.close();
      const { chromium, scene } = await start(anotherDir, asleep);
      open = chromium;
      return { ...scene, makeRoom: await fillUp(chromium) };
    },
    async [Symbol.asyncDispose]() {
      await open?.browser.close();
      for (const folder of [userDataDir, anotherDir]) {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
}
