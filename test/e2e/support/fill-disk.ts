import { alteredBuild } from './altered-build.ts';
import type { Chromium } from './chromium.ts';

/** The build without the permission that exempts it from any quota, which could not run out otherwise. */
export function withQuota(): string {
  return alteredBuild('manifest.json', text => text.replace(/"unlimitedStorage",\s*/, ''));
}

/** The same without its worker, which would open an old book before the room can be taken. */
export function withoutWorker(): string {
  return alteredBuild('manifest.json', text => {
    const { background: _worker, permissions, ...rest } = JSON.parse(text);
    const limited = permissions.filter((one: string) => one !== 'unlimitedStorage');
    return JSON.stringify({ ...rest, permissions: limited });
  });
}

/**
 * Takes all the room of an extension that was built {@link withQuota}, before anything opens
 * the book: the browser remembers for half a minute how much room an open one had.
 *
 * @returns how to give the room back
 */
export async function fillUp({ browser, extension }: Chromium): Promise<() => Promise<unknown>> {
  const origin = `chrome-extension://${extension.id}`;
  const page = await browser.newPage();
  await page.goto(`${origin}/icons/16.png`);
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}
