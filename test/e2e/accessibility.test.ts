import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { pasted } from './support/clipboard.ts';
import { isCovered } from './support/hearing/is-covered.ts';
import { asLine, spokenFocus } from './support/hearing/spoken.ts';
import { ARTIFACTS } from './support/paths.ts';
import { BLANKS, JO, type Popup } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
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

/** The controls that the Tab key comes by, until one comes again, and which of them are covered then. */
async function onTheWay({ page }: Popup) {
  const met = new Set<string>();
  const covered: string[] = [];
  for (let control = ''; !met.has(control); ) {
    met.add(control);
    await page.keyboard.press('Tab');
    const spoken = await spokenFocus(page);
    control = spoken === undefined ? 'nothing' : asLine(spoken);
    if (await isCovered(page)) covered.push(control);
  }
  return { met: [...met], covered };
}

/** How far the foot of the popup is below what the browser shows of it, in CSS pixels. */
function belowTheEdge({ page }: Popup): Promise<number> {
  return page.evaluate(() => {
    const foot = document.querySelector('.action-bar')?.getBoundingClientRect();
    return (foot?.bottom ?? Number.POSITIVE_INFINITY) - innerHeight;
  });
}

it("at the browser's own 200 % zoom the foot stays in view, and no control is covered that has the focus", async () => {
  const profile = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  // The browser counts in steps of 20 %.
  const zoom = { partition: { default_zoom_level: { x: Math.log(2) / Math.log(1.2) } } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(zoom));
  try {
    await using stage = await openStage(MAYA.page, { userDataDir: profile });
    const popup = await stage.click();
    await popup.letter();
    await popup.page.waitForFunction(() => innerHeight === 300 && outerHeight > 600);
    await expect.poll(() => belowTheEdge(popup)).toBeLessThanOrEqual(0);
    mkdirSync(ARTIFACTS, { recursive: true });
    await popup.page.screenshot({ path: `${ARTIFACTS}/popup-zoomed.png` });
    const { met, covered } = await onTheWay(popup);
    expect(met.join('\n')).toMatch(/^button Copy message/m);
    expect(covered).toEqual([]);
    await popup.page.evaluate(() => document.documentElement.style.setProperty('--room', '600px'));
    expect(await belowTheEdge(popup)).toBeGreaterThan(200);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
