import { alteredBuild } from './altered-build.ts';
import { besideBook } from './beside-book.ts';
import type { Chromium } from './chromium.ts';

/** The build with another manifest, made from its own. */
function withManifest(change: (manifest: Manifest) => object): string {
  return alteredBuild('manifest.json', text => JSON.stringify(change(JSON.parse(text))));
}

interface Manifest {
  readonly permissions: readonly string[];
  readonly background?: unknown;
}

function limited(manifest: Manifest): Manifest {
  const permissions = manifest.permissions.filter(name => name !== 'unlimitedStorage');
  return { ...manifest, permissions };
}

/** The build without the permission that exempts it from any quota, which could not run out otherwise. */
export function withQuota(): string {
  return withManifest(limited);
}

/** The same without its worker, which would open an old book before the room can be taken. */
export function withoutWorker(): string {
  return withManifest(({ background: _worker, ...rest }) => limited(rest));
}

/**
 * Takes all the room of an extension that was built {@link withQuota}, before anything opens
 * the book: the browser remembers for half a minute how much room an open one had.
 *
 * @returns how to give the room back
 */
export async function fillUp(chromium: Chromium): Promise<() => Promise<unknown>> {
  const origin = `chrome-extension://${chromium.extension.id}`;
  const session = await (await besideBook(chromium)).createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}
