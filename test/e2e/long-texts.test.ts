import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { besideBook } from './support/beside-book.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { chooseBackup, openDashboard } from './support/dashboard.ts';
import { downloads } from './support/downloads.ts';
import type { Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA } from './support/sample.ts';
import { openStage, type Stage } from './support/stage.ts';

/** How often `Ann ` makes a million characters. */
const MILLION = 250_000;
/** Longer than a text in the book may be. */
const TOO_LONG = 500_001;

/** What Maya's page says in each of these places. */
const PLACES = [
  ['headline', 'Senior Product Designer at Northwind Labs'],
  ['about', 'I help product teams'],
  ['title', 'UX Designer'],
  ['post', 'Three things I wish'],
] as const;

/** How far anything sticks out of the screen sideways, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const boxes = [document.documentElement, document.getElementById('popup')];
    return Math.max(...boxes.map(box => (box === null ? 0 : box.scrollWidth - box.clientWidth)));
  });
}

/** Makes the text that holds these words a million characters long; gives the way back. */
async function lengthen({ tab }: Stage, words: string): Promise<() => Promise<void>> {
  const kept = await tab.evaluateHandle(
    (where, times) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: [Text, string][] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.includes(where)) texts.push([text, text.data]);
      }
      for (const [text] of texts) text.data = `${'Ann '.repeat(times)}Lee`;
      return texts;
    },
    words,
    MILLION,
  );
  return () =>
    kept.evaluate(texts => {
      for (const [text, data] of texts) text.data = data;
    });
}

it('a page with a text of a megabyte still gives a letter, and says what was not read whole', async () => {
  await using stage = await openStage();
  for (const [place, words] of PLACES) {
    const putBack = await lengthen(stage, words);
    const popup = await stage.click();
    expect(await popup.text(), place).toContain('Maya');
    await popup.waitForText(/too long to be read whole, so only the beginning was taken/);
    expect(await overflow(popup.page), place).toBeLessThanOrEqual(0);
    await popup.close();
    await putBack();
  }
});

/** Pastes so many times `Ann ` in the place of what a field holds. */
async function paste(field: ElementHandle<Element>, times: number): Promise<void> {
  await field.evaluate((box, count) => {
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('That is no text area');
    box.focus();
    box.select();
    document.execCommand('insertText', false, 'Ann '.repeat(count));
  }, times);
}

/** Lengths of the notes that were kept, and whether each is what was pasted. */
function notesIn(page: Page): Promise<readonly (number | false)[]> {
  return page.evaluate(`(${readBook.toString()})().then(book =>
    book.events.filter(event => event.kind === 'noted').map(({ payload: { text } }) =>
      text === 'Ann '.repeat(text.length / 4) && text.length))`) as Promise<(number | false)[]>;
}

/** Waits until the book holds just these notes, by their length. */
async function untilNoted(page: Page, lengths: readonly number[]): Promise<void> {
  await expect.poll(() => notesIn(page), { timeout: 15_000, interval: 100 }).toEqual(lengths);
}

/** Restores a backup in a browser that knows nothing, and gives the notes that are there then. */
async function restoredNotes(chromium: Chromium, file: string) {
  const screen = await openDashboard(chromium, '#/your-data');
  await chooseBackup(screen, file);
  await screen.press('Join with my book');
  await screen.waitForText(/Restored\./);
  const notes = await notesIn(screen.page);
  return { notes, screen };
}

/** The page of the one person in the book, and the notes on it. */
async function openNotes(chromium: Chromium) {
  const screen: Popup = await openDashboard(chromium, `#/person/${encodeURIComponent(MAYA.key)}`);
  // Not by its name: the driver takes seconds to look through names beside a megabyte of text.
  const notes = await screen.page.waitForSelector('.own-words textarea');
  if (notes === null) throw new Error('There is no field for notes');
  return { screen, notes };
}

const lengthOf = (field: ElementHandle<Element>) =>
  field.evaluate(box => (box instanceof HTMLTextAreaElement ? box.value.length : -1));

it('a note of a million characters is kept, saved and restored whole; what is longer stays on the screen', async () => {
  await using stage = await openStage();
  const { chromium } = stage;
  using saved = await downloads(chromium);
  const popup = await stage.click();
  await popup.letter();
  await popup.close();

  const { screen, notes } = await openNotes(chromium);
  await paste(notes, MILLION);
  await screen.page.keyboard.press('Tab');
  const beside = await besideBook(chromium);
  await untilNoted(beside, [4 * MILLION]);
  expect(await overflow(screen.page)).toBeLessThanOrEqual(0);

  await paste(notes, TOO_LONG);
  await screen.page.keyboard.press('Tab');
  await screen.waitForText(/too long for your book: a text may have two million characters/);
  expect(await lengthOf(notes)).toBe(4 * TOO_LONG);
  expect(await notesIn(beside)).toEqual([4 * MILLION]);
  await screen.page.close();
  // Nor is it gone with the tab: it waits there to be made shorter.
  const again = await openNotes(chromium);
  await again.screen.waitForText(/too long for your book/);
  expect(await lengthOf(again.notes)).toBe(4 * TOO_LONG);
  await again.screen.page.close();

  const data = await openDashboard(chromium, '#/your-data');
  await data.press('Save a backup');
  const file = await saved.next();
  const other = await launchChromium();
  try {
    const restored = await restoredNotes(other, file);
    expect(restored.notes).toEqual([4 * MILLION]);
    expect(await overflow(restored.screen.page)).toBeLessThanOrEqual(0);
    const there = await openNotes(other);
    expect(await lengthOf(there.notes)).toBe(4 * MILLION);
    expect(await overflow(there.screen.page)).toBeLessThanOrEqual(0);
  } finally {
    await other.browser.close();
  }
});
