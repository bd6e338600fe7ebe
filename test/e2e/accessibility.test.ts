import { expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { pasted } from './support/clipboard.ts';
import { BLANKS, JO, type Popup } from './support/popup.ts';
import { openStage } from './support/stage.ts';

/** More key presses than anybody should need from one control to any other. */
const MOST_TABS = 60;

/** Moves on with the Tab key alone until the named control has the focus. */
async function tabTo(popup: Popup, role: string, name: string): Promise<void> {
  const wanted = await popup.find(role, name);
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await wanted.evaluate(element => element === document.activeElement)) return;
    await popup.page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches the ${role} "${name}"`);
}

it('axe would find a fault', async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  await popup.page.evaluate(() => {
    const button = document.createElement('button');
    document.body.append(button);
  });
  expect((await violations(popup.page)).map(({ id }) => id)).toContain('button-name');
});

it('the keyboard alone is enough, from the first blank to "I sent it"', async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  for (const field of ['firstName', 'background', 'exploring'] as const) {
    await tabTo(popup, 'textbox', BLANKS[field]);
    await popup.page.keyboard.type(JO[field]);
  }
  await tabTo(popup, 'textbox', 'Message');
  const letter = await popup.text();
  await tabTo(popup, 'button', 'Copy message');
  await popup.page.keyboard.press('Enter');
  await tabTo(popup, 'button', 'I sent it');
  await popup.page.keyboard.press('Space');
  await popup.waitForText(/you wrote today/i);
  expect(await pasted(stage.chromium)).toBe(letter);
});

/** How far the popup's content overflows it sideways at 200 % zoom, in CSS pixels. */
async function overflowWhenZoomed(popup: Popup): Promise<number> {
  return popup.page.evaluate(() => {
    document.documentElement.style.zoom = '2';
    const scrollers = [document.documentElement, document.getElementById('popup')];
    return Math.max(
      ...scrollers.map(box => (box === null ? 0 : box.scrollWidth - box.clientWidth)),
    );
  });
}

it('nothing is cut off at 200 % zoom', async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  expect(await overflowWhenZoomed(popup)).toBeLessThanOrEqual(0);
  await popup.page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.inlineSize = '900px';
    wide.textContent = 'too wide';
    document.querySelector('#popup main')?.append(wide);
  });
  expect(await overflowWhenZoomed(popup)).toBeGreaterThan(0);
});
