import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { ARTIFACTS } from './support/paths.ts';
import { JO, type Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { seedBook } from './support/seed-book.ts';

/** Files of a folder by name. */
type Files = Readonly<Record<string, string>>;

/**
 * Stands in for the one thing no test can do, the browser's own dialogue: it hands out a
 * real folder, in the part of the disk that belongs to the extension. Everything after
 * the choice is the browser's own: handle, permission, writing, reading, keeping it.
 */
function chooseOwnFolder(): void {
  Reflect.set(globalThis, 'showDirectoryPicker', async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle('Shared', { create: true });
  });
}

/** What lies in the folder. Runs in the page, so it uses nothing from here. */
async function filesThere(): Promise<Files> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('Shared', { create: true });
  const files: Record<string, string> = {};
  // The compiler's types lack the listing.
  const listing = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
  for await (const handle of listing) files[handle.name] = await (await handle.getFile()).text();
  return files;
}

/** What a sync service does: puts files there. Runs in the page. */
async function putThere(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('Shared', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}

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
    expect(await violations(one.page)).toEqual([]);
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
