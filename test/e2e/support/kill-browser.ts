import type { Chromium } from './chromium.ts';

/** Ends the browser as a power cut would; resolves once it is gone. */
export async function killBrowser({ browser }: Pick<Chromium, 'browser'>): Promise<void> {
  const gone = new Promise(resolve => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
}
