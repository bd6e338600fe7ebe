import type { Chromium } from './chromium.ts';

/** What is on the clipboard, found the way the sender would: by pasting it somewhere. */
export async function pasted(chromium: Chromium): Promise<string> {
  const page = await chromium.browser.newPage();
  try {
    await page.setContent('<textarea autofocus></textarea>');
    await page.bringToFront();
    await page.focus('textarea');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    return await page.$eval('textarea', box => box.value);
  } finally {
    await page.close();
  }
}
