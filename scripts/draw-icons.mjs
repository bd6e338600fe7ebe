import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './lib/find-browser.mjs';
import { ROOT } from './lib/run.mjs';
import { HelpfulError, main, say } from './lib/say.mjs';

/** Sizes the two stores and the two toolbars ask for, in pixels. */
const SIZES = [16, 32, 48, 128];

/** Draws `docs/icon.svg` at every size into `public/icons`. Run it after changing the drawing. */
await main(async () => {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new HelpfulError('Drawing the icons needs Chromium.');
  const drawing = await readFile(`${ROOT}docs/icon.svg`, 'utf8');
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${drawing.replace('<svg ', `<svg width="${size}" height="${size}" `)}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(`${ROOT}public/icons/${size}.png`, picture);
      say(`public/icons/${size}.png`);
    }
  } finally {
    await browser.close();
  }
});
