import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { chooseExport, connectionsCsv, exportFolder, MESSAGES } from './support/data-export.ts';
import { killBrowser } from './support/kill-browser.ts';
import { NEVER } from './support/never.ts';
import { readBook } from './support/read-book.ts';

/** As many people as the site lets anybody be connected with. */
const MOST = 30_000;
/** Far above what it takes: a busy computer must not make a test fail, a standstill must. */
const STANDSTILL_MS = 1500;

/** Remembers the longest time in which a page could not answer its user. */
function watchStandstill(): void {
  Reflect.set(globalThis, 'longest', 0);
  new PerformanceObserver(list => {
    const longest = Math.max(...list.getEntries().map(entry => entry.duration));
    Reflect.set(globalThis, 'longest', Math.max(longest, Reflect.get(globalThis, 'longest')));
  }).observe({ entryTypes: ['longtask'] });
}

it(
  'an archive of thirty thousand people is in the book, all of it or none: also when the browser is killed',
  NEVER,
  async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
    using files = exportFolder({
      'Connections.csv': connectionsCsv(MOST),
      'messages.csv': MESSAGES,
      'Profile.csv': 'First Name,Last Name,Headline\nJo,Hale,Pharmacist',
      'Email Addresses.csv': 'Email Address\njo@example.invalid',
    });
    try {
      const chromium = await launchChromium({ userDataDir });
      using few = exportFolder({ 'Connections.csv': connectionsCsv(3, 'Baker') });
      const small = await chooseExport(chromium, few.paths['Connections.csv'] ?? '');
      await small.press('Bring them in');
      await small.waitForText(/Brought in: 3 people new/);
      await small.page.close();

      const large = await chooseExport(chromium, files.archive);
      await large.page.evaluate(watchStandstill);
      await large.waitForText(/29,997 people new to this book/);
      await large.waitForText(/3 people with another employer, title or name/);
      await large.press('Bring them in');
      await large.page.waitForFunction(
        () => (document.querySelector('progress')?.value ?? 0) > 0.3,
        {
          polling: 20,
        },
      );
      expect(await large.page.evaluate(() => Reflect.get(globalThis, 'longest'))).toBeLessThan(
        STANDSTILL_MS,
      );
      await killBrowser(chromium);

      const again = await launchChromium({ userDataDir });
      try {
        const after = await openDashboard(again, '#/your-data');
        await after.waitForText(/holds 3 people, as of 7 June 2025/);
        const kept = await after.page.evaluate(readBook);
        expect(kept['acquaintances']?.map(row => row['title'])).toEqual([
          'Baker 0',
          'Baker 1',
          'Baker 2',
        ]);
        expect(kept['earlierContacts']).toEqual([]);
        await after.page.close();

        const next = await chooseExport(again, files.archive);
        await next.press('Bring them in');
        await next.waitForText(/Brought in: 29,997 people new, 3 people brought up to date/);
        const full = await next.page.evaluate(readBook);
        expect(full['acquaintances']?.length).toBe(MOST);
        expect(full['earlierContacts']?.map(row => row['name']).sort()).toEqual([
          'Ben Osei',
          'Maya Okonkwo',
        ]);
        // Not `toMatch`: a failure would print the whole book.
        expect(/secret|example\.invalid/.test(JSON.stringify(full))).toBe(false);
      } finally {
        await again.browser.close();
      }
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
);
