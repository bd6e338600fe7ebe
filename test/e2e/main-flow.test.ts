import { describe, expect, it } from 'vitest';
import { pasted } from './support/clipboard.ts';
import { JO } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

describe('from the click to the request, on the very first day', () => {
  it('drafts, is made one’s own, copied, sent and remembered', async () => {
    await using stage = await openStage();
    const popup = await stage.click();

    const first = await popup.text();
    expect(first).toContain('Maya');
    expect(first).not.toMatch(/informational interview/i);
    expect(first).not.toMatch(/undefined|null|NaN|\[object/);

    await popup.fillBlanks(JO);
    const letter = await popup.text();
    expect(letter).toContain(JO.firstName);
    expect(letter).not.toMatch(/\[[^\]]*\]/);

    await popup.press('Copy message');
    await popup.find('button', 'I sent it');
    expect(await popup.text()).toBe(letter);
    expect(await pasted(stage.chromium)).toBe(letter);
  });

  it('appends what happened to the book, and greets with it next time', async () => {
    await using stage = await openStage();
    const popup = await stage.click();
    await popup.letter();
    await popup.fillBlanks(JO);
    const letter = await popup.text();
    await popup.press('Copy message');
    await popup.press('I sent it');
    await popup.waitForText(/you wrote today/i);

    const book = await popup.page.evaluate(readBook);
    const events = book['events'] ?? [];
    expect(events.map(event => event['kind'])).toEqual(
      expect.arrayContaining(['noticed', 'copied', 'sent']),
    );
    expect(events.every(event => event['contact'] === MAYA.key)).toBe(true);
    expect(events.find(event => event['kind'] === 'sent')).toMatchObject({
      payload: { text: letter, occasion: 'first-request' },
    });
    expect(book['contacts']).toHaveLength(1);
    expect(book['sender']).toMatchObject([{ sender: JO }]);
    await popup.close();

    const again = await stage.click();
    await again.waitForText(/you wrote today/i);
  });

  it('says what was read, and lets the reason and the channel be chosen', async () => {
    await using stage = await openStage();
    const popup = await stage.click();
    await popup.letter();
    expect(await popup.has('region', 'What I read')).toBe(true);
    expect(await popup.has('radiogroup', 'Reason')).toBe(true);
    expect(await popup.has('radiogroup', 'Channel')).toBe(true);
    await popup.fillBlanks(JO);
    const first = await popup.text();
    await popup.choose('Reason', /wrote|expert|work/i);
    await popup.page.waitForFunction(
      text => document.querySelector('textarea')?.value !== text,
      {},
      first,
    );
    const before = await popup.text();
    await popup.choose('Channel', /message/i);
    await popup.page.waitForFunction(
      text => document.querySelector('textarea')?.value !== text,
      {},
      before,
    );
  });

  it('keeps what was set right and added by hand when the page is read again', async () => {
    await using stage = await openStage();
    const popup = await stage.click();
    await popup.letter();
    const press = (start: string) =>
      popup.page
        .waitForSelector(`.what-i-read [aria-label^="${start}"]`, { visible: true })
        .then(button => button?.click());
    const type = async (name: string, text: string) => {
      const field = await popup.find('textbox', name);
      await field.evaluate(box => box instanceof HTMLInputElement && box.select());
      await field.type(text);
    };
    await popup.page.click('.what-i-read summary');
    await press('Correct: UX Designer');
    await type('From', 'spring');
    await popup.press('Save');
    await popup.waitForText(/I do not understand this date/);
    await type('From', '5/2019');
    await popup.press('Save');
    await popup.waitForText(/May 2019 to Aug 2022/);

    await popup.press('Add what the page does not show');
    await type('Title', 'Guest lecturer');
    await type('Until', 'now');
    await popup.press('Add this fact');
    await popup.waitForText(/Guest lecturer, now/);

    await popup.press('Read again');
    await popup.page.waitForFunction(
      () => document.querySelector('.what-i-read [aria-disabled="true"]') === null,
    );
    const shown = await popup.shown();
    expect(shown).toMatch(/Guest lecturer, now/);
    expect(shown.match(/UX Designer, Harbor & Pine.*/g)).toEqual([
      expect.stringContaining('May 2019 to Aug 2022'),
    ]);
  });
});
