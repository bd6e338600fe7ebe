import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** Opens a page of the extension's origin that opens no book: what is done to a book is done from there. */
export async function besideBook({ browser, extension }: Chromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/icons/16.png`);
  return page;
}
