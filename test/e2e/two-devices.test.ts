import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { chooseOwnFolder, filesThere, putThere } from './support/own-folder.ts';
import { ARTIFACTS } from './support/paths.ts';
import { JO, type Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { seedBook } from './support/seed-book.ts';
import { faults } from './support/states/state.ts';

/** A device: a browser with a profile of its own, on Your data, where a folder was chosen. */
async function device(chromium: Chromium, name: string): Promise<Popup> {
  const screen = await openDashboard(chromium, '#/your-data');
  await screen.page.evaluateOnNewDocument(chooseOwnFolder);
  await screen.page.reload();
  await screen.page.waitForSelector('main h1');
  const field = await screen.find('textbox', 'Name of this device');
  await field.click({ count: 3 });
  await screen.page.keyboard.type(name);
  return screen;
}

it('two browsers keep one book, through files that only a folder carries', async () => {
  const [first, second] = [await launchChromium(), await launchChromium()];
  try {
    const one = await device(first, 'Desk');
    await one.page.evaluate(seedBook, 12, Date.now());
    await one.press('Choose a folder');
    await one.waitForText(/In step through the folder “Shared”, not sealed/);
    await one.waitForText(/No other device has been seen yet/);
    const written = await one.page.evaluate(filesThere);
    expect(Object.keys(written)).toEqual([expect.stringMatching(/^a-few-minutes-\w+-\w+\.jsonl$/)]);

    const two = await device(second, 'Laptop');
    await two.page.evaluate(putThere, written);
    await two.press('Choose a folder');
    await two.waitForText(/New or changed here: 12 people/);
    await two.waitForText(/Desk: known up to/);
    const there = await two.page.evaluate(readBook);
    const here = await one.page.evaluate(readBook);
    expect(there['events']).toEqual(here['events']);
    expect(there['contacts']).toEqual(here['contacts']);

    // What happens there comes back, without a click: the window syncs by itself.
    await two.page.evaluate(() => {
      location.hash = '#/you';
    });
    const name = await two.find('textbox', 'Your first name');
    await name.type(JO.firstName);
    await two.page.waitForFunction(
      async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('Shared');
        const listing = (
          folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
        ).values();
        for await (const handle of listing) {
          if ((await (await handle.getFile()).text()).includes('sender/firstName')) return true;
        }
        return false;
      },
      { polling: 250 },
    );
    const both = await two.page.evaluate(filesThere);
    expect(Object.keys(both)).toHaveLength(2);
    await one.page.evaluate(putThere, both);
    // The browser keeps the folder and its permission: opening the book again is enough.
    await one.page.reload();
    await one.waitForText(/Laptop: known up to/);
    expect(await faults(one.page, { name: 'two devices, both seen' })).toEqual([]);
    mkdirSync(ARTIFACTS, { recursive: true });
    for (const scheme of ['light', 'dark']) {
      await one.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const part = await one.page.waitForSelector('::-p-xpath(//section[h3="Two devices"])');
      await part?.screenshot({ path: `${ARTIFACTS}/two-devices-${scheme}.png` });
    }
    await one.page.evaluate(() => {
      location.hash = '#/you';
    });
    const field = await one.find('textbox', 'Your first name');
    expect(await field.evaluate(box => Reflect.get(box, 'value'))).toBe(JO.firstName);
  } finally {
    await Promise.all([first.browser.close(), second.browser.close()]);
  }
});
