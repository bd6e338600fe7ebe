import { expect, it } from 'vitest';
import { afternoon, openDashboard, setField } from './support/dashboard.ts';
import { JO, type Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';
import { killWorker } from './support/worker.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;

/** Copies the letter on the screen and says that it was sent. */
async function send(screen: Popup): Promise<string> {
  const text = await screen.text();
  await screen.press('Copy message');
  await screen.press('I sent it');
  return text;
}

/** Opens the ready letter of Today's first line. */
async function openReadyLetter(today: Popup): Promise<void> {
  const summary = await today.page.waitForSelector('.due summary');
  await summary?.click();
  await today.letter();
}

/** Kinds of event in the book, in the order of appending. */
async function kinds(screen: Popup): Promise<readonly unknown[]> {
  const book = await screen.page.evaluate(readBook);
  const events = [...(book['events'] ?? [])];
  events.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  return events.map(event => event['kind']).filter(kind => kind !== 'drafted');
}

it('one conversation, from the first click to keeping in touch, over half a year', async () => {
  await using stage = await openStage();
  const { chromium } = stage;
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await send(popup);
  await popup.waitForText(/you wrote today/i);
  await popup.close();
  // The browser ends an idle worker whenever it likes: here between any two visits.
  await killWorker(chromium);

  const soon = await openDashboard(chromium, '#/today', 1);
  await soon.waitForText(/Waiting[\s\S]*until \w+day \d/);
  expect(await soon.shown()).not.toMatch(/One kind reminder/);
  await soon.page.close();
  await killWorker(chromium);

  const reminderDay = await openDashboard(chromium, '#/today', 21);
  await reminderDay.waitForText(/One kind reminder to\s+Maya Okonkwo/);
  await openReadyLetter(reminderDay);
  expect(await send(reminderDay)).toMatch(/^\w+ Maya,/);
  await reminderDay.waitForText(/Waiting[\s\S]*Maya Okonkwo/);
  await reminderDay.page.close();
  await killWorker(chromium);

  const answerDay = await openDashboard(chromium, `${PERSON}/answered`, 24);
  await (await answerDay.find('textbox', 'Their answer')).type(
    'Hi Jo, happy to talk! Would Thursday at 3pm suit you? A call is easiest.',
  );
  await answerDay.waitForText(/This looks like: Yes/);
  await answerDay.press('Keep this');
  await answerDay.waitForText(/They said yes today/);
  await answerDay.press('We agreed on a time');
  await setField(answerDay.page, 'When', afternoon(28));
  await answerDay.press('Keep this');
  await answerDay.waitForText(/You are talking on/);
  await answerDay.page.close();
  await killWorker(chromium);

  const eve = await openDashboard(chromium, '#/today', 27);
  await eve.waitForText(/Prepare your talk with\s+Maya Okonkwo[\s\S]*confirm the time/);
  await eve.page.close();
  await killWorker(chromium);
  const after = await openDashboard(chromium, '#/today', 29);
  await after.waitForText(/How was your talk with\s+Maya Okonkwo/);
  await after.page.close();

  const talkDay = await openDashboard(chromium, PERSON, 28.5);
  await talkDay.press('We talked');
  await (await talkDay.find('textbox', 'What I learned, and will use')).type(
    'sit with the night shift before drawing anything',
  );
  await (await talkDay.find('checkbox', 'They said staying in touch is welcome')).click();
  await talkDay.press('Keep this');
  await talkDay.waitForText(/You talked today/);
  await talkDay.page.waitForFunction(() =>
    document.querySelector('textarea.message-box, .message textarea')?.matches('*'),
  );
  const thanks = await send(talkDay);
  expect(thanks).toContain('night shift');
  expect(thanks).not.toMatch(/\[[^\]]*\]/);
  await talkDay.waitForText(/You last wrote today/);
  await talkDay.page.close();
  await killWorker(chromium);

  const months = await openDashboard(chromium, '#/today', 28 + 130);
  await months.waitForText(/Send your news to\s+Maya Okonkwo/);
  await openReadyLetter(months);
  await (await months.find('textbox', 'What is new')).type('I spent two nights on a ward');
  await months.page.waitForFunction(
    () => !/\[[^\]]+\]/.test(document.querySelector('textarea')?.value ?? '['),
  );
  expect(await send(months)).toContain('two nights on a ward');
  await months.waitForText(/Waiting[\s\S]*Maya Okonkwo/);
  expect(await kinds(months)).toEqual([
    'noticed',
    'copied',
    'sent',
    'copied',
    'reminded',
    'replied',
    'scheduled',
    'met',
    'copied',
    'thanked',
    'copied',
    'kept-in-touch',
  ]);
}, 240_000);
