import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import type { Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { seedBook } from './support/seed-book.ts';

const FIRST = encodeURIComponent('linkedin.com/in/person-000001');
/** Each screen, with what shows that it is there. */
const SCREENS: readonly (readonly [string, RegExp])[] = [
  ['#/today', /Today/],
  ['#/people', /People/],
  [`#/person/${FIRST}`, /not in your book|What happened since/],
  ['#/how-it-goes', /How it goes/],
  ['#/you', /Minutes you ask for/],
  ['#/your-data', /Your data/],
];

/** Opens each screen in turn in one tab. */
async function go(screen: Popup, fragment: string, sign: RegExp): Promise<void> {
  await screen.page.evaluate(hash => {
    location.hash = hash;
  }, fragment);
  await screen.waitForText(sign);
  await screen.page.waitForFunction(() => document.querySelector('.loading') === null);
}

/** Opens everything that is folded away: what is hidden is not looked at otherwise. */
async function unfold({ page }: Popup): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

describe.each([
  ['an empty book', 0],
  ['ten people', 10],
  ['a thousand people', 1000],
])('with %s', (_name, count) => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
    const first = await openDashboard(chromium);
    await first.page.evaluate(seedBook, count, Date.now());
    await first.page.close();
  });
  afterAll(() => chromium.browser.close());

  it.each(['light', 'dark'])('no screen has a fault that axe knows, in %s', async scheme => {
    const screen = await openDashboard(chromium);
    await screen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [fragment, sign] of SCREENS) {
      await go(screen, fragment, sign);
      await unfold(screen);
      expect(await violations(screen.page), `${fragment} ${scheme}`).toEqual([]);
    }
    await screen.page.close();
  });

  it('no screen needs to be scrolled sideways at 200 % zoom', async () => {
    const screen = await openDashboard(chromium);
    await screen.page.evaluate(() => {
      document.documentElement.style.zoom = '2';
    });
    for (const [fragment, sign] of SCREENS) {
      await go(screen, fragment, sign);
      const overflow = await screen.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, fragment).toBeLessThanOrEqual(0);
    }
    await screen.page.close();
  });
});

describe('by keyboard alone', () => {
  /** More key presses than anybody should need from one control to any other. */
  const MOST_TABS = 80;

  /** Moves on with Tab until the control that has the focus fits; gives its words. */
  async function tabTo({ page }: Popup, wanted: RegExp): Promise<void> {
    const words = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const own = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? (element.labels?.[0]?.textContent ?? own)
          : own;
      });
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted.test(await words())) return;
    }
    throw new Error(`The Tab key never reaches ${wanted}`);
  }

  it('somebody is found, their answer noted down and taken back', async () => {
    const chromium = await launchChromium();
    try {
      const first = await openDashboard(chromium);
      await first.page.evaluate(seedBook, 10, Date.now());
      const screen = await openDashboard(chromium);
      const { keyboard } = screen.page;
      await tabTo(screen, /^People$/);
      await keyboard.press('Enter');
      await screen.waitForText(/10 people/);
      await tabTo(screen, /^Search/);
      await keyboard.type('chidi');
      await screen.waitForText(/1 person/);
      await tabTo(screen, /^Chidi/);
      await keyboard.press('Enter');
      await screen.waitForText(/What happened since/);
      await tabTo(screen, /^They answered$/);
      await keyboard.press('Enter');
      await tabTo(screen, /^Their answer/);
      await keyboard.type('Yes, with pleasure! Thursday at three?');
      await screen.waitForText(/This looks like: Yes/);
      await tabTo(screen, /^Keep this$/);
      await keyboard.press('Enter');
      await screen.waitForText(/They answered: yes\./);
      await tabTo(screen, /^Take it back/);
      await keyboard.press('Enter');
      await screen.waitForText(/Taken back\./);
      const book = await screen.page.evaluate(readBook);
      expect((book['events'] ?? []).slice(-2).map(event => event['kind'])).toEqual([
        'replied',
        'undone',
      ]);
    } finally {
      await chromium.browser.close();
    }
  });
});
