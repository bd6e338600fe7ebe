import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, PAUSE_MS } from '../../src/reader/looks.ts';
import { alteredBuild } from './support/altered-build.ts';
import { pasted } from './support/clipboard.ts';
import { JO, type Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

/** Who comes to be on Maya's page while it is looked at. Fictional. */
const LARS = { first: 'Lars', last: 'Engstrand', slug: 'lars-engstrand-9z8y7x' } as const;

/** How long a look takes in these tests: long enough to try everything in between. */
const SLOW_MS = 4_000;

/** The build with a reader that takes its time between two looks. */
function slowReader(): string {
  return alteredBuild('src/content/read.js', text =>
    text
      .replace(`wait(${PAUSE_MS})`, `wait(${SLOW_MS})`)
      .replace(`<${LONGEST_WAIT_MS / 1000}e3)`, `<${SLOW_MS * 10})`),
  );
}

/** Lets the page swap its person without a load, as the site does: address, title and cards. */
function swapPerson(tab: Page): Promise<void> {
  return tab.evaluate(({ first, last, slug }) => {
    const swapped = (text: string) =>
      text
        .replaceAll('maya-okonkwo-1a2b3c', slug)
        .replaceAll('Maya', first)
        .replaceAll('Okonkwo', last);
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) node.data = swapped(node.data);
      if (!(node instanceof Element)) continue;
      for (const attribute of node.attributes) attribute.value = swapped(attribute.value);
    }
    history.pushState(null, '', swapped(location.pathname));
  }, LARS);
}

/** The letter as somebody sees it, whether or not it can be used by now. */
async function lettersOnShow({ page }: Popup): Promise<readonly string[]> {
  return page.$$eval('textarea', boxes => boxes.map(box => box.value));
}

/** Everything in the popup that could name somebody. */
function everything({ page }: Popup): Promise<string> {
  return page.evaluate(() => {
    const values = [...document.querySelectorAll('textarea,input')].map(field =>
      Reflect.get(field, 'value'),
    );
    return `${document.title}${document.documentElement.innerHTML}${values.join(' ')}`;
  });
}

describe('the letter of the first look', () => {
  it('cannot be used, and is gone with its person when the page shows somebody else', async () => {
    await using stage = await openStage(MAYA.page, { extension: slowReader() });
    const { chromium, tab } = stage;
    const popup = await stage.click();
    await popup.page.waitForSelector('textarea');
    expect(await lettersOnShow(popup)).toEqual([expect.stringContaining('Maya, ')]);

    // Nobody hears it, types into it, copies it or presses anything in it.
    expect(await popup.has('textbox', 'Message')).toBe(false);
    expect(await popup.isOff('Copy message')).toBe(true);
    await popup.pressIfOn('Copy message');
    expect(await popup.has('button', 'I sent it')).toBe(false);
    await popup.page.keyboard.press('Tab');
    await popup.page.click('textarea');
    await popup.page.keyboard.type('Words for Maya');
    expect(await lettersOnShow(popup)).toEqual([expect.not.stringContaining('Words for')]);
    await popup.waitForText(/Looking at the page once more/);

    await swapPerson(tab);
    await popup.page.waitForSelector('textarea', { hidden: true });
    expect(await everything(popup)).not.toMatch(/Maya|Okonkwo/);
    const letter = await popup.text();
    expect(letter).toContain(`${LARS.first}, `);
    expect(await everything(popup)).not.toMatch(/Maya|Okonkwo|Words for/);

    await popup.fillBlanks(JO);
    await popup.press('Copy message');
    await popup.find('button', 'I sent it');
    const book = JSON.stringify(await popup.page.evaluate(readBook));
    expect(book).toContain(LARS.slug);
    expect(book).not.toMatch(/Maya|Okonkwo|maya-okonkwo/);
    expect(await pasted(chromium)).toContain(`${LARS.first}, `);
  }, 120_000);

  it('leaves nothing behind when the popup is closed before the second', async () => {
    await using stage = await openStage(MAYA.page, { extension: slowReader() });
    const popup = await stage.click();
    await popup.page.waitForSelector('textarea');
    await popup.close();
    const again = await stage.click();
    await again.page.waitForSelector('textarea');
    const book = await again.page.evaluate(readBook);
    for (const table of ['contacts', 'events', 'drafts', 'people']) expect(book[table]).toEqual([]);
    await again.letter();
    const stored = async () => JSON.stringify(await again.page.evaluate(readBook));
    await expect.poll(stored, { timeout: 20_000 }).toContain(MAYA.key);
  }, 60_000);
});
