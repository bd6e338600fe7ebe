import { expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { badgeText, openDashboard } from './support/dashboard.ts';
import { JO, type Popup } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;

/** Longest that the badge may be wrong after a change in another window. */
const MINUTE_MS = 60_000;

/** A hidden tab paints nothing, so nobody can look at it or press its buttons. */
async function inFront({ page }: Popup): Promise<void> {
  await page.bringToFront();
}

/** Waits until the button shows this. */
async function waitForBadge(screen: Popup, wanted: string): Promise<void> {
  const until = Date.now() + MINUTE_MS;
  for (;;) {
    const shown = await badgeText(screen.page);
    if (shown === wanted) return;
    if (Date.now() > until) throw new Error(`The badge shows "${shown}", not "${wanted}"`);
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

/** Ends the extension's worker, as the browser does when it has been idle; false where none ran. */
async function killWorker({ browser, extension }: Chromium): Promise<boolean> {
  const running = () =>
    browser
      .targets()
      .find(one => one.type() === 'service_worker' && one.url().includes(extension.id));
  const target = running();
  const worker = await target?.worker();
  if (worker === undefined || worker === null) return false;
  // Its session ends with it, sometimes before the farewell is through.
  await worker.close().catch((error: unknown) => {
    if (!/No session|Target closed/.test(String(error))) throw error;
  });
  const until = Date.now() + 10_000;
  while (running() === target) {
    if (Date.now() > until) throw new Error('The worker did not end');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return true;
}

/** A book with Maya in it, who was only read. */
async function withMaya() {
  const stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.waitForText(/You have not written to them yet/);
  await popup.close();
  return stage;
}

it('two windows that edit at once show the same truth', async () => {
  await using stage = await withMaya();
  const one = await openDashboard(stage.chromium, PERSON);
  const other = await openDashboard(stage.chromium, PERSON);
  const people = await openDashboard(stage.chromium, '#/people');

  await inFront(other);
  await other.press('They answered');
  await (await other.find('textbox', 'Their answer')).type('Sorry, I have no time for this.');
  await inFront(one);
  await (await one.find('textbox', 'Tags')).type('museum, kiln');
  await one.press('Let go');
  await one.waitForText(/You let this one go today/);
  await inFront(other);
  await other.press('Keep this');

  for (const screen of [other, one]) {
    await inFront(screen);
    await screen.waitForText(/They declined today/);
    await screen.waitForText(/You tagged them: museum, kiln/);
  }
  await inFront(people);
  await people.waitForText(/Declined/);
  await inFront(other);
  const tags = await other.find('textbox', 'Tags');
  expect(await tags.evaluate(box => Reflect.get(box, 'value'))).toBe('museum, kiln');

  await inFront(one);
  await one.press('Undo: They answered: no.');
  for (const screen of [one, other]) {
    await inFront(screen);
    await screen.waitForText(/You let this one go today/);
  }
  await inFront(people);
  await people.waitForText(/Let go/);
});

it('the badge is right within a minute of a change in another window, worker or no worker', async () => {
  await using stage = await withMaya();
  const past = await openDashboard(stage.chromium, PERSON, -25);
  await past.letter();
  await past.press('Copy message');
  await past.press('I sent it');
  // Twenty-five days later, which is today, the reminder is due.
  await waitForBadge(past, '1');

  expect(await killWorker(stage.chromium)).toBe(true);
  const today = await openDashboard(stage.chromium, PERSON);
  await today.press('Let go');
  await waitForBadge(today, '');

  expect(await killWorker(stage.chromium)).toBe(true);
  await today.press('Take it back: You let this one go.');
  await waitForBadge(today, '1');
});
