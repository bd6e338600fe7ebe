import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from './chromium.ts';

/** Where downloads go, and the one that comes next. */
export async function downloads({ browser }: Chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'a-few-minutes-downloads-'));
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const seen = new Set<string>();
  return {
    async next(): Promise<string> {
      const until = Date.now() + 20_000;
      for (;;) {
        const name = readdirSync(folder).find(one => one.endsWith('.json') && !seen.has(one));
        if (name !== undefined) {
          seen.add(name);
          return join(folder, name);
        }
        if (Date.now() > until) throw new Error('Nothing was saved');
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
