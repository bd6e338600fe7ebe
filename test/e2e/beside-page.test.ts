import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { pasted } from './support/clipboard.ts';
import { ARTIFACTS } from './support/paths.ts';
import { clickToolbar, JO, newView, type Popup } from './support/popup.ts';
import { MAYA, openFrozen } from './support/sample.ts';
import { openStage } from './support/stage.ts';
import { faults } from './support/states/state.ts';

/** Somebody else's profile. */
const ROSALIND = { page: 'public', fullName: 'Rosalind Achterberg' } as const;

/** Waits until the letter reads so. */
async function waitForLetter({ page }: Popup, wanted: string): Promise<void> {
  await page.waitForFunction(
    text => document.querySelector('textarea')?.value === text,
    {},
    wanted,
  );
}

it('beside the page the letter stays, is copied from, and follows only when asked and only where it may', async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  const text = await popup.text();
  const view = await newView(stage.chromium, () => popup.pressToClose('Keep in view'));
  expect(await view.text()).toBe(text);
  expect(await violations(view.page)).toEqual([]);
  mkdirSync(ARTIFACTS, { recursive: true });
  await view.page.screenshot({ path: `${ARTIFACTS}/beside-page.png` });

  // What is written in a popup on the same page is taken over, not overwritten.
  const again = await stage.click();
  const changed = `${text}\n\nThank you!`;
  await again.letter();
  await again.rewrite(changed);
  await waitForLetter(view, changed);
  await again.page.screenshot({ path: `${ARTIFACTS}/popup-keep-in-view.png` });
  await again.close();

  // It is copied, the page is scrolled, the letter is pasted there, and stays where it was.
  await view.press('Copy message');
  await view.waitForText(/Copied/);
  await stage.tab.bringToFront();
  await stage.tab.mouse.wheel({ deltaY: 600 });
  await stage.tab.waitForFunction(() => scrollY > 0);
  expect(await pasted(stage.chromium)).toBe(changed);
  expect(await view.text()).toBe(changed);

  // Another page comes in front, on which nobody clicked: the letter stays, with a word.
  const second = await stage.chromium.browser.newPage();
  await openFrozen(second, ROSALIND.page);
  await second.bringToFront();
  expect(await view.text()).toBe(changed);
  await view.press('Read the page in front');
  await view.waitForText(/only after you click my button/);
  expect(await faults(view.page, { name: 'beside the page' })).toEqual([]);
  expect(await view.text()).toBe(changed);

  // Now somebody clicks there too, and asks the view to follow.
  const other = await clickToolbar(stage.chromium, second);
  await other.waitForText(new RegExp(ROSALIND.fullName));
  const letter = await other.text();
  await other.pressToClose('Keep in view');
  await waitForLetter(view, letter);
  expect(await view.shown()).toContain(ROSALIND.fullName);
  expect(await view.shown()).not.toContain(MAYA.fullName);
});
