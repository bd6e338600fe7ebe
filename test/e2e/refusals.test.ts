import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../src/profile/reading.ts';
import { frozenPages } from '../fixtures/frozen.ts';
import { clickToolbar } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { openFrozen } from './support/sample.ts';
import { openStage } from './support/stage.ts';

/** Words of the sentence that tells the sender why, for every reason there is. */
const SENTENCES: Readonly<Record<RefusalReason, RegExp>> = {
  'not-a-profile': /not about one person/i,
  'restricted-page': /keeps extensions out/i,
  'own-profile': /your own profile/i,
  'overlay-open': /on top of the profile/i,
  'page-changing': /still changing/i,
  'two-identities': /two different people/i,
  'unknown-layout': /do not know this kind of page/i,
  'signed-out-wall': /sign in/i,
  'profile-unavailable': /cannot be shown/i,
  'sub-page': /one part of a profile/i,
  'in-remembrance': /in memory/i,
  'nothing-selected': /no text is selected/i,
};

function sentence(reason: string | undefined): RegExp {
  const found = Object.entries(SENTENCES).find(([name]) => name === reason);
  if (found === undefined) throw new Error(`No sentence for ${reason}`);
  return found[1];
}

describe('a page that is not read', () => {
  it('says why, and offers no letter', async () => {
    await using stage = await openStage();
    const refused = frozenPages().filter(page => page.expected.kind === 'refusal');
    expect(refused.length).toBeGreaterThan(10);
    for (const { name, expected } of refused) {
      const tab = await stage.chromium.browser.newPage();
      await openFrozen(tab, name);
      const popup = await clickToolbar(stage.chromium, tab);
      await popup.waitForText(sentence(expected.reason)).catch(async () => {
        throw new Error(`${name} should be ${expected.reason}, but says: ${await popup.shown()}`);
      });
      expect(await popup.has('textbox', 'Message'), name).toBe(false);
      await popup.close();
      await tab.close();
    }
  }, 180_000);

  it('that is the sender’s own tells who they are, once they say so, and is no contact', async () => {
    await using stage = await openStage('refusals/own-profile');
    const popup = await stage.click();
    await popup.press('This is me: take my background from this page');
    await popup.waitForText(/Schools: Lakeshore Institute of Design/);
    expect((await popup.page.evaluate(readBook))['sender'] ?? []).toEqual([]);
    await popup.press('Take these over');
    await popup.waitForText(/Filled in\./);
    const book = await popup.page.evaluate(readBook);
    expect(book['sender']).toMatchObject([
      {
        sender: {
          firstName: 'Maya',
          background: 'a senior product designer at Northwind Labs',
          city: 'Rotterdam',
        },
      },
    ]);
    for (const table of ['contacts', 'events', 'drafts', 'people']) expect(book[table]).toEqual([]);
    await popup.press('Take it back');
    await popup.waitForText(/Nothing was kept/);
    expect((await popup.page.evaluate(readBook))['sender']).toMatchObject([
      { sender: { firstName: '', background: '', schools: [] } },
    ]);
  });

  it('says why on the browser’s own pages', async () => {
    await using stage = await openStage();
    const page = await stage.chromium.browser.newPage();
    await page.goto('chrome://version/');
    const popup = await clickToolbar(stage.chromium, page);
    await popup.waitForText(SENTENCES['restricted-page']);
    expect(await popup.has('textbox', 'Message')).toBe(false);
  });
});
