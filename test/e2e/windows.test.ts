import { expect, it } from 'vitest';
import { afternoon, openDashboard, setField } from './support/dashboard.ts';
import { JO, type Popup } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';
import { killWorker, waitForBadge } from './support/worker.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;

/** A hidden tab paints nothing, so nobody can look at it or press its buttons. */
async function inFront({ page }: Popup): Promise<void> {
  await page.bringToFront();
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

/** Notes down what they wrote. */
async function answered(screen: Popup, words: string): Promise<void> {
  await screen.press('They answered');
  await (await screen.find('textbox', 'Their answer')).type(words);
  await screen.press('Keep this');
}

/**
 * Moves all that happened so many milliseconds back: somebody who was read today cannot
 * have been written to weeks ago. Runs in a page of the extension.
 */
async function putBack(by: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const work = database.transaction('events', 'readwrite');
  const events = work.objectStore('events');
  const all = events.getAll();
  all.onsuccess = () => {
    for (const event of all.result) events.put({ ...event, at: event.at - by });
  };
  await new Promise<void>(resolve => {
    work.oncomplete = () => resolve();
  });
  database.close();
}

it('the badge is right within a minute of a change in another window, the worker killed before each', async () => {
  await using stage = await withMaya();
  const { chromium } = stage;
  const past = await openDashboard(chromium, PERSON, -25);
  await past.page.evaluate(putBack, 26 * 86_400_000);
  await past.letter();
  await past.press('Copy message');
  await past.press('I sent it');
  // Twenty-five days later, which is today, the reminder is due.
  await waitForBadge(past, '1');

  const screen = await openDashboard(chromium, PERSON);
  const steps: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    ['let go', () => screen.press('Let go'), ''],
    ['taken back', () => screen.press('Take it back: You let this one go.'), '1'],
    ['not now', () => answered(screen, "I'm swamped. Try me again in the new year."), ''],
    ['yes', () => answered(screen, 'Yes, happy to talk on Thursday at 3pm.'), '1'],
    [
      'a talk in four days',
      async () => {
        await screen.press('We agreed on a time');
        await setField(screen.page, 'When', afternoon(4));
        await screen.press('Keep this');
      },
      '',
    ],
    [
      'talked',
      async () => {
        await screen.press('We talked');
        await screen.press('Keep this');
      },
      '1',
    ],
    ['never again', () => screen.press('Do not contact again'), ''],
  ];
  for (const [name, step, badge] of steps) {
    expect(await killWorker(chromium), name).toBe(true);
    await step();
    await waitForBadge(screen, badge).catch(error => {
      throw new Error(`After "${name}": ${error}`);
    });
  }
  const today = await openDashboard(chromium);
  await today.waitForText(/Nothing to do today/);
});
