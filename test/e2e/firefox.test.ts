import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { launchFirefox, openFirefoxPage } from './support/firefox.ts';
import { clickFirefoxToolbar, firefoxSidebar } from './support/firefox-popup.ts';
import { ARTIFACTS } from './support/paths.ts';
import { BLANKS, JO } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA, openFrozen } from './support/sample.ts';

it('the same build does the same in Firefox, from the click to the book, and beside the page', async () => {
  const firefox = await launchFirefox();
  try {
    const tab = await firefox.browser.newPage();
    await openFrozen(tab, MAYA.page);
    await tab.bringToFront();

    const popup = await clickFirefoxToolbar(firefox);
    expect(await popup.text()).toContain('Maya');
    for (const field of ['firstName', 'background', 'exploring'] as const) {
      await popup.fill(BLANKS[field], JO[field]);
    }
    await popup.waitForNoBlanks();
    const letter = await popup.text();
    expect(letter).toContain(JO.firstName);

    mkdirSync(ARTIFACTS, { recursive: true });
    const picture = await popup.picture();
    writeFileSync(`${ARTIFACTS}/popup-firefox.png`, picture);
    expect(picture.length).toBeGreaterThan(5_000);

    await popup.press('Keep in view');
    const beside = await firefoxSidebar(firefox);
    // The popup may still be writing its last words down; the view follows.
    await expect.poll(() => beside.text(), { timeout: 20_000 }).toBe(letter);
    writeFileSync(`${ARTIFACTS}/beside-page-firefox.png`, await beside.picture());

    await beside.press('Copy message');
    await beside.press('I sent it');
    await beside.waitForText(/you wrote today/i);

    const page = await openFirefoxPage(firefox);
    const book = await page.evaluate(readBook);
    const sent = book['events']?.find(event => event['kind'] === 'sent');
    expect(sent).toMatchObject({ contact: MAYA.key, payload: { text: letter } });
    expect(book['sender']).toMatchObject([{ sender: JO }]);

    // Another page comes in front, on which nobody clicked: the sidebar stays where it is.
    const second = await firefox.browser.newPage();
    await openFrozen(second, 'public');
    await second.bringToFront();
    await beside.press('Read the page in front');
    await beside.waitForText(/only after you click my button/);
    expect(await beside.shown()).toContain(MAYA.fullName);

    // Now somebody clicks there too, and asks the sidebar to follow.
    const other = await clickFirefoxToolbar(firefox);
    await other.waitForText(/Rosalind Achterberg/);
    await other.press('Keep in view');
    await beside.waitForText(/Rosalind Achterberg/);
    expect(await beside.shown()).not.toContain(MAYA.fullName);
  } finally {
    await firefox.browser.close();
  }
});
