import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { goTo, openDashboard } from './support/dashboard.ts';
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

  it('no screen needs to be scrolled sideways at 200 % zoom', async () => {
    const screen = await openDashboard(chromium);
    await screen.page.evaluate(() => {
      document.documentElement.style.zoom = '2';
    });
    for (const [fragment, sign] of SCREENS) {
      await goTo(screen, fragment, sign);
      const overflow = await screen.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, fragment).toBeLessThanOrEqual(0);
    }
    await screen.page.close();
  });
});
