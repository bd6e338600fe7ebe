import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { pasted } from './support/clipboard.ts';
import { openDashboard } from './support/dashboard.ts';
import { BLANKS, JO, type Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { seedBook } from './support/seed-book.ts';

/** More key presses than anybody should need from one control to any other. */
const MOST_TABS = 100;

/** What a screen reader would say of the control that has the focus. */
function focused({ page }: Popup): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const own = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    return isField ? (element.labels?.[0]?.textContent ?? own) : own;
  });
}

/** Moves on with Tab until the control that has the focus fits. */
async function tabTo(screen: Popup, wanted: RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await screen.page.keyboard.press('Tab');
    const words = await focused(screen);
    if (wanted.test(words)) return;
    met.push(words.slice(0, 30));
  }
  throw new Error(`The Tab key never reaches ${wanted}, only ${[...new Set(met)].join(' | ')}`);
}

/** Goes to a control and presses it. */
async function press(screen: Popup, wanted: RegExp): Promise<void> {
  await tabTo(screen, wanted);
  await screen.page.keyboard.press('Enter');
}

describe('by keyboard alone', () => {
  let chromium: Chromium;
  let screen: Popup;
  beforeAll(async () => {
    chromium = await launchChromium();
    const first = await openDashboard(chromium);
    await first.page.evaluate(seedBook, 10, Date.now());
    screen = await openDashboard(chromium);
  });
  afterAll(() => chromium.browser.close());

  /** Kinds of the events that were appended last. */
  async function last(count: number): Promise<readonly unknown[]> {
    const book = await screen.page.evaluate(readBook);
    return (book['events'] ?? []).slice(-count).map(event => event['kind']);
  }

  it('the sender is set right, and every screen reached', async () => {
    const { keyboard } = screen.page;
    for (const name of ['Today', 'How it goes', 'Your data', 'You']) {
      await press(screen, new RegExp(`^${name}$`));
      await screen.page.waitForFunction(
        title => document.querySelector('main h1')?.textContent?.trim() === title,
        {},
        name,
      );
    }
    for (const [field, words] of Object.entries(BLANKS)) {
      await tabTo(screen, new RegExp(`^${words}`));
      await keyboard.type(JO[field as keyof typeof BLANKS]);
    }
    await keyboard.press('Tab');
    await vi.waitFor(
      async () => {
        const book = await screen.page.evaluate(readBook);
        expect(book['sender']).toMatchObject([{ sender: JO }]);
      },
      { timeout: 10_000, interval: 250 },
    );
  });

  it('somebody is found, their answer noted down and taken back', async () => {
    const { keyboard } = screen.page;
    await press(screen, /^People$/);
    await screen.waitForText(/10 people/);
    await tabTo(screen, /^Search/);
    await keyboard.type('chidi');
    await screen.waitForText(/1 person/);
    await press(screen, /^Chidi/);
    await screen.waitForText(/What happened since/);
    await press(screen, /^They answered$/);
    await tabTo(screen, /^Their answer/);
    await keyboard.type('Yes, with pleasure! Thursday at three?');
    await screen.waitForText(/This looks like: Yes/);
    await press(screen, /^Keep this$/);
    await screen.waitForText(/They answered: yes\./);
    await press(screen, /^Take it back/);
    await screen.waitForText(/Taken back\./);
    expect(await last(2)).toEqual(['replied', 'undone']);
  });

  it('a talk is noted down, and the thank-you it leads to copied and sent', async () => {
    const { keyboard } = screen.page;
    await press(screen, /^We talked$/);
    await tabTo(screen, /^What I learned/);
    await keyboard.type('ask the kiln before you ask the potter');
    await tabTo(screen, /^Notes for me/);
    await keyboard.type('Call again in spring.');
    await tabTo(screen, /They said staying in touch is welcome/);
    await keyboard.press('Space');
    await press(screen, /^Keep this$/);
    await screen.waitForText(/You talked\./);
    // The letter that was there before gives way to the thank-you a moment later.
    await screen.page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(box => box.value.includes('ask the kiln')),
    );
    await tabTo(screen, /^Message$/);
    const letter = await screen.text();
    expect(letter).toContain('ask the kiln');
    await keyboard.down('Control');
    await keyboard.press('End');
    await keyboard.up('Control');
    await press(screen, /^Copy message$/);
    await press(screen, /^I sent it$/);
    await screen.waitForText(/You sent your thank-you/);
    expect(await pasted(chromium)).toBe(letter);
    expect(await last(1)).toEqual(['thanked']);
  });
});
