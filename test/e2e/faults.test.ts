import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { besideBook } from './support/beside-book.ts';
import { launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { holdBook, letGo, openNewerBook } from './support/faults/hold-book.ts';
import { expectTable, note, type Row } from './support/faults/reliability.ts';
import { bookOf, comes, grace, ofKind, words } from './support/faults/scene.ts';
import { fillUp, withQuota } from './support/fill-disk.ts';
import { clickToolbar, JO, named, newView, type Popup } from './support/popup.ts';
import { putOldBook } from './support/put-old-book.ts';
import { MAYA, openFrozen } from './support/sample.ts';
import { openStage, type Stage } from './support/stage.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;
const OWN_WORDS =
  'Hello Maya, you went from nursing to product design. Could we talk for 15 minutes some day? I would understand a no. Thank you, Jo';
const ALERT = '[role="alert"]';

const rows: Row[] = [];

/** Presses the same button in all windows at the same moment. */
async function pressInAll(windows: readonly Popup[], selector: string): Promise<void> {
  const buttons = [];
  for (const { page } of windows) {
    await page.bringToFront();
    const button = await page.waitForSelector(selector).catch(() => null);
    if (button === null) {
      const shown = await page.evaluate(() => document.body.innerText);
      throw new Error(`No ${selector} appears. On show: ${shown}`);
    }
    buttons.push(button);
  }
  await Promise.all(
    buttons.map(button => button.evaluate(one => one instanceof HTMLElement && one.click())),
  );
}

/** Maya in the book, with a letter that has no blank left. */
async function firstLetter({ click }: Stage): Promise<void> {
  const popup = await click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await grace();
  await popup.close();
}

it('storage full while a letter is written and sent', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  const extension = withQuota();
  try {
    {
      await using before = await openStage(MAYA.page, { extension, userDataDir });
      await firstLetter(before);
    }
    // The browser remembers for half a minute how much room an open book had.
    await using stage = await openStage(MAYA.page, { extension, userDataDir });
    const makeRoom = await fillUp(stage.chromium);
    const popup = await stage.click();
    await popup.letter();
    await popup.rewrite(OWN_WORDS);
    const full = await words(popup, ALERT);
    const stays = (await popup.text()) === OWN_WORDS;
    await popup.press('Copy message');
    await popup.press('I sent it');
    const isNoted = async () => /Noted/.test(await popup.shown());
    await comes(async () => (await isNoted()) || (await popup.has('button', 'I sent it')));
    const sent = async () => ofKind(await bookOf(popup), 'sent').length;
    const agrees = (await sent()) === ((await isNoted()) ? 1 : 0);
    const fullStill = await words(popup, ALERT);

    await makeRoom();
    const alone = await comes(async () => (await popup.page.$(ALERT)) === null);
    const [draft] = (await bookOf(popup))['drafts'] ?? [];
    note(rows, {
      fault: 'storage full',
      when: 'letter being typed',
      claims: {
        'the text stays on screen': stays,
        'kept by itself once there is room':
          alone && JSON.stringify(draft).includes(JSON.stringify(OWN_WORDS)),
      },
      shown: full,
    });
    if (!(await isNoted())) await popup.press('I sent it');
    await popup.waitForText(/Noted/);
    note(rows, {
      fault: 'storage full',
      when: '“I sent it” pressed',
      claims: {
        'what the screen says is what the book holds': agrees,
        'in the end it is noted once': (await sent()) === 1,
      },
      shown: fullStill,
    });
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

it('windows that press at once, and an update while a window is open', async () => {
  await using stage = await openStage();
  const { chromium } = stage;
  await firstLetter(stage);
  const one = await openDashboard(chromium, PERSON);
  const other = await openDashboard(chromium, PERSON);
  const popup = await stage.click();
  await popup.letter();
  const beside = await newView(chromium, () => popup.pressToClose('Keep in view'));
  await beside.letter();

  const atOnce = async (
    when: string,
    windows: readonly Popup[],
    selector: string,
    kind: string,
    shown: RegExp,
  ) => {
    const before = ofKind(await bookOf(one), kind).length;
    await pressInAll(windows, selector);
    const seen: boolean[] = [];
    for (const screen of [one, other, beside]) {
      await screen.page.bringToFront();
      seen.push(await comes(async () => shown.test(await screen.shown())));
    }
    note(rows, {
      fault: 'two windows at once',
      when,
      claims: {
        'it counts once': ofKind(await bookOf(one), kind).length === before + 1,
        'every window says so': !seen.includes(false),
      },
      shown: await words(other, '.where-we-stand'),
    });
  };
  await one.page.bringToFront();
  await one.press('Copy message');
  await atOnce(
    'copied in one, “I sent it” pressed there, in another, and in the view beside the page',
    [beside, one, other],
    named('button', 'I sent it'),
    'sent',
    /You wrote today/,
  );
  await atOnce(
    'both take “I sent it” back',
    [one, other],
    '[aria-label^="Undo: You sent"]',
    'undone',
    /You copied/,
  );
  await atOnce(
    'both press “Let go”',
    [one, other],
    named('button', 'Let go'),
    'let-go',
    /You let this one go/,
  );

  await one.page.bringToFront();
  await (await one.page.waitForSelector('[aria-label^="Undo: You let"]'))?.click();
  await one.waitForText(/Taken back/);
  const notes = await one.find('textbox', 'Notes');
  await notes.type('Kilns');
  await other.page.evaluate(openNewerBook);
  await notes.type(' on Mondays.');
  await one.page.keyboard.press('Tab');
  const kept = () => bookOf(one).then(book => JSON.stringify(book).includes('Kilns on Mondays.'));
  const said = async () => (await one.page.$(ALERT)) !== null;
  note(rows, {
    fault: 'update of the book while the dashboard is open',
    when: 'notes being typed',
    claims: {
      'the text stays on screen':
        (await notes.evaluate(box => Reflect.get(box, 'value'))) === 'Kilns on Mondays.',
      'it is kept, or the screen says that it is not': await comes(
        async () => (await kept()) || (await said()),
      ),
    },
    shown: (await said()) ? await words(one, ALERT) : '',
  });
  const late = await stage.click();
  await late.rewrite(OWN_WORDS);
  note(rows, {
    fault: 'older extension on a newer book',
    when: 'popup opened',
    claims: { 'there is a letter all the same': (await late.text()) === OWN_WORDS },
    shown: (await late.page.$(ALERT)) === null ? '' : await words(late, ALERT),
  });
});

it('another window that does not let go of an old book', async () => {
  const chromium = await launchChromium();
  try {
    const beside = await besideBook(chromium);
    await putOldBook(chromium, beside, 3);
    await beside.evaluate(holdBook);
    const people = await openDashboard(chromium, '#/people');
    const blocked = await words(people, ALERT);
    const tab = await chromium.browser.newPage();
    await openFrozen(tab, MAYA.page);
    const popup = await clickToolbar(chromium, tab);
    await popup.letter();
    const blockedToo = await words(popup, ALERT);
    await popup.rewrite(OWN_WORDS);
    const stays = (await popup.text()) === OWN_WORDS;
    await beside.evaluate(letGo);
    const alone = await comes(async () => (await popup.page.$(ALERT)) === null);
    await popup.close();
    const again = await clickToolbar(chromium, tab);
    const kept = (await again.text()) === OWN_WORDS;
    await again.close();
    note(rows, {
      fault: 'book held by another window',
      when: 'letter being typed',
      claims: {
        'the text stays on screen': stays,
        'kept by itself once the book opens': alone && kept,
      },
      shown: blockedToo,
    });
    await people.page.bringToFront();
    // What the popup just kept may have woken this screen already.
    await (await people.page.$(named('button', 'Try again')))?.click().catch(() => undefined);
    const there = await comes(async () => /4 people/.test(await people.shown()));
    note(rows, {
      fault: 'book held by another window',
      when: 'dashboard opened',
      claims: { 'everybody is there once it lets go': there },
      shown: blocked,
    });
  } finally {
    await chromium.browser.close();
  }
});

it('the clock jumps ahead and back', async () => {
  await using stage = await openStage();
  const { chromium } = stage;
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.close();

  const ahead = await openDashboard(chromium, PERSON, 40);
  await ahead.press('Copy message');
  await ahead.press('I sent it');
  await ahead.waitForText(/You wrote today/);
  await ahead.page.close();

  const today = await openDashboard(chromium);
  await today.waitForText(/Maya Okonkwo/);
  const early = /One kind reminder/.test(await today.shown());
  note(rows, {
    fault: 'clock jumped',
    when: '“I sent it” 40 days ahead, then set right',
    claims: {
      'no reminder comes too early': !early,
      'Today lists them as waiting': /Waiting/.test(await today.shown()),
    },
    shown: await words(today, '.waiting-line'),
  });

  const answer = await openDashboard(chromium, `${PERSON}/answered`);
  await (await answer.find('textbox', 'Their answer')).type('Yes, with pleasure!');
  await answer.press('Keep this');
  const yes = await comes(async () => /They said yes/.test(await answer.shown()));
  note(rows, {
    fault: 'clock jumped',
    when: 'their answer noted after it was set right',
    claims: { 'the answer counts, though the letter lies ahead': yes },
    shown: await words(answer, '.where-we-stand'),
  });
  await answer.page.close();

  const back = await openDashboard(chromium, PERSON, -40);
  const undo = await back.page.waitForSelector('[aria-label^="Undo: They answered"]');
  await undo?.click();
  await back.waitForText(/Taken back/);
  const book = await bookOf(back);
  const undone = ofKind(book, 'undone')[0];
  const last = (book['events'] ?? [])
    .map(event => String(event['id']))
    .sort()
    .at(-1);
  const past = await openDashboard(chromium, '#/today', -40);
  await past.waitForText(/Maya Okonkwo/);
  note(rows, {
    fault: 'clock jumped',
    when: 'their answer taken back, the clock 40 days behind',
    claims: {
      'the newest event sorts last': undone?.['id'] === last,
      'Today opens': !/went wrong/.test(await past.shown()),
    },
    shown: await words(back, '.where-we-stand'),
  });
});

it('docs/reliability.md says what was seen', () => {
  expect(rows.length).toBeGreaterThan(8);
  expectTable('at once', rows);
});
