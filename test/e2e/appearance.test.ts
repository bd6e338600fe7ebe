import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openDashboard } from './support/dashboard.ts';
import { JO, type Popup } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage, type Stage } from './support/stage.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;
const SCREENS = ['#/today', '#/people', PERSON, '#/how-it-goes', '#/you', '#/your-data'];

/** What is emulated ends with the session that asked for it, so each page keeps its own. */
const sessions = new Map<Page, Promise<CDPSession>>();

/** Tells the page what its reader needs of the system, or that they need nothing. */
async function system(page: Page, features: Readonly<Record<string, string>>): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  await (await session).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** What sticks out of the screen sideways: nothing where it fits. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, document.getElementById('popup')];
    const fits = boxes.every(box => box === null || box.scrollWidth <= box.clientWidth);
    if (fits) return [];
    const edge = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter(element => {
      const { left, right } = element.getBoundingClientRect();
      return right > edge + 1 || left < -1;
    });
    return wide.map(element => element.outerHTML.slice(0, 120)).concat('the page is too wide');
  });
}

/** Elements that move although their reader asked for stillness. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(element => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const longest = `${transitionDuration}, ${animationDuration}`
          .split(',')
          .map(text => Number.parseFloat(text) * (text.includes('ms') ? 1 : 1_000));
        return Math.max(...longest) > 10 || scrollBehavior === 'smooth';
      })
      .map(element => element.outerHTML.slice(0, 80)),
  );
}

/**
 * Controls that cannot be told from the paper in forced colours, where backgrounds and
 * shadows are gone: neither border, outline nor underline, and nothing but text.
 */
function edgeless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, textarea, input, select')]
      .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
      .filter(element => {
        const style = getComputedStyle(element);
        const label = element.closest('label');
        const around = label === null ? style : getComputedStyle(label);
        const edges = [style.borderStyle, style.outlineStyle, around.borderStyle].join(' ');
        const native = element.matches('[type=checkbox], [type=radio], [type=file]');
        return !native && !/solid|dashed/.test(edges) && style.textDecorationLine === 'none';
      })
      .map(element => element.outerHTML.slice(0, 120)),
  );
}

/** Turns the page round as a right-to-left language would. */
function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  return page.evaluate(dir => {
    document.documentElement.dir = dir;
  }, direction);
}

/** Everything that has to hold of one screen for somebody whose system is set up otherwise. */
async function expectFits({ page }: Popup, where: string): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await system(page, { 'forced-colors': 'active' });
  expect(await edgeless(page), `${where}, forced colours`).toEqual([]);
  expect(await violations(page), `${where}, forced colours`).toEqual([]);
  await system(page, { 'prefers-reduced-motion': 'reduce' });
  expect(await moving(page), `${where}, reduced motion`).toEqual([]);
  await system(page, {});
  await turn(page, 'rtl');
  expect(await overflowing(page), `${where}, right to left`).toEqual([]);
  await turn(page, 'ltr');
}

let stage: Stage;
let popup: Popup;
beforeAll(async () => {
  stage = await openStage();
  popup = await stage.click();
  await popup.letter();
});
afterAll(() => stage.chromium.browser.close());

describe('the popup', () => {
  it('fits systems set up otherwise, and is no wider than it has to be', async () => {
    await expectFits(popup, 'empty');
    await popup.fillBlanks(JO);
    await popup.rewrite('Hi Maya, could we do an informational interview ASAP?');
    await popup.waitForFinding(/\bL1\b/);
    await expectFits(popup, 'with findings');
    // The least that a browser gives a popup on a small screen.
    await popup.page.evaluate(() => {
      document.body.style.inlineSize = '20rem';
    });
    expect(await overflowing(popup.page)).toEqual([]);
  });

  it('the checks can fail', async () => {
    await popup.page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'No edge';
      button.style.cssText =
        'border:none;transition:opacity 2s;margin-inline-start:90vw;width:90vw';
      document.querySelector('#popup main')?.append(button);
    });
    await system(popup.page, { 'forced-colors': 'active' });
    expect(await edgeless(popup.page)).toHaveLength(1);
    expect((await moving(popup.page)).length).toBeGreaterThan(0);
    expect((await overflowing(popup.page)).length).toBeGreaterThan(0);
  });
});

describe('the dashboard', () => {
  it('fits systems set up otherwise, a narrow window and 200 % zoom', async () => {
    const screen = await openDashboard(stage.chromium);
    for (const fragment of SCREENS) {
      await screen.page.evaluate(hash => {
        location.hash = hash;
      }, fragment);
      await screen.page.waitForFunction(
        () => document.querySelector('.loading') === null && document.querySelector('main h1'),
      );
      await expectFits(screen, fragment);
      for (const [size, zoom] of [
        [400, 1],
        [1280, 2],
      ]) {
        await screen.page.setViewport({ width: size ?? 0, height: 800 });
        await screen.page.evaluate(by => {
          document.documentElement.style.zoom = String(by);
        }, zoom);
        expect(await overflowing(screen.page), `${fragment} ${size} px × ${zoom}`).toEqual([]);
        await screen.page.evaluate(() => {
          document.documentElement.style.zoom = '1';
        });
      }
      await screen.page.setViewport(null);
    }
  });
});
