import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { besideBook } from './support/beside-book.ts';
import { launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { killBrowser } from './support/kill-browser.ts';
import { readBook } from './support/read-book.ts';
import { seedBook } from './support/seed-book.ts';

/** A zone in which it is noon now: notices come by day only, and tests run at any hour. */
function zoneOfNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  // In these names the sign is the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Names of the notices that the browser shows. */
function notices(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { notifications: { getAll(): Promise<object> } };
    };
    return Object.keys(await chrome.notifications.getAll());
  });
}

/** The day of the last notice, as the book keeps it. */
async function lastDay(page: Page): Promise<unknown> {
  const { settings = [] } = await page.evaluate(readBook);
  const row = settings.find(setting => setting['name'] === 'daily-notice');
  return Reflect.get(Object(row?.['value']), 'lastDay');
}

it('a notice that was asked for comes after the browser was killed, and once a day', async () => {
  // No test can press the browser's own question, so this build has the leave already.
  const extension = alteredBuild('manifest.json', text => {
    const manifest = JSON.parse(text);
    const permissions = [...manifest.permissions, ...manifest.optional_permissions];
    return JSON.stringify({ ...manifest, permissions, optional_permissions: [] });
  });
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  const options = { extension, userDataDir, timeZone: zoneOfNoon() };
  try {
    const first = await launchChromium(options);
    const you = await openDashboard(first, '#/you');
    await (await you.find('checkbox', 'Tell me once a day when there is something to do')).click();
    await vi.waitFor(async () => {
      const { settings = [] } = await you.page.evaluate(readBook);
      expect(settings).toContainEqual({ name: 'daily-notice', value: { wanted: true } });
    }, 10_000);
    expect(await notices(you.page)).toEqual([]);
    // Somebody falls due while nobody tells the worker of it.
    await you.page.evaluate(seedBook, 10, Date.now());
    await killBrowser(first);

    const next = await launchChromium(options);
    try {
      const page = await besideBook(next);
      await vi.waitFor(async () => expect(await notices(page)).toEqual(['due']), 30_000);
      const day = await lastDay(page);
      expect(day).toEqual(expect.any(Number));
      // Once dismissed it does not come back today, whatever wakes the worker.
      await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            notifications: { clear(id: string): Promise<boolean> };
          };
        };
        await chrome.notifications.clear('due');
      });
      await openDashboard(next, '#/today');
      await new Promise(resolve => setTimeout(resolve, 1_500));
      expect(await notices(page)).toEqual([]);
      expect(await lastDay(page)).toBe(day);
    } finally {
      await next.browser.close();
    }
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});
