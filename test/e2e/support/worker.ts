import type { Chromium } from './chromium.ts';
import { badgeText } from './dashboard.ts';
import type { Popup } from './popup.ts';

/** Longest that the badge may be wrong after a change in another window. */
const MINUTE_MS = 60_000;

/** Waits until the button shows this. */
export async function waitForBadge(screen: Popup, wanted: string): Promise<void> {
  const until = Date.now() + MINUTE_MS;
  for (;;) {
    const shown = await badgeText(screen.page);
    if (shown === wanted) return;
    if (Date.now() > until) throw new Error(`The badge shows "${shown}", not "${wanted}"`);
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

/** Ends the extension's worker, as the browser does when it has been idle; false where none ran. */
export async function killWorker({ browser, extension }: Chromium): Promise<boolean> {
  const running = () =>
    browser
      .targets()
      .find(one => one.type() === 'service_worker' && one.url().includes(extension.id));
  const target = running();
  if (target === undefined) return false;
  const until = Date.now() + 20_000;
  // A worker that is just being started or woken outlives an end, so it is ended again.
  while (running() === target) {
    if (Date.now() > until) throw new Error('The worker did not end');
    const worker = await target.worker();
    // Its session ends with it, sometimes before the farewell is through.
    await worker?.close().catch((error: unknown) => {
      if (!/No session|Target closed|No target/.test(String(error))) throw error;
    });
    const again = Date.now() + 1_000;
    while (running() === target && Date.now() < again) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
  return true;
}
