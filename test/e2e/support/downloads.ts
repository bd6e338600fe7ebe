import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from './chromium.ts';

/** What a browser saves, file by file. */
export interface Downloads extends Disposable {
  /** Waits for the next file and gives its path. */
  next(): Promise<string>;
}

/** Lets a browser save files into a folder that is gone when it is disposed of. */
export async function downloads({ browser }: Chromium): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'a-few-minutes-downloads-'));
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  let count = 0;
  return {
    async next() {
      const until = Date.now() + 20_000;
      for (;;) {
        // Until it is whole, a file has another name.
        const name = readdirSync(folder).find(
          one => one.startsWith('a-few-minutes-') && !one.endsWith('.crdownload'),
        );
        if (name !== undefined) {
          // Out of the way: driven, a browser puts a file of the same name in the place of another.
          count += 1;
          const place = join(folder, String(count));
          mkdirSync(place);
          renameSync(join(folder, name), join(place, name));
          return join(place, name);
        }
        if (Date.now() > until) throw new Error('Nothing was saved');
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
