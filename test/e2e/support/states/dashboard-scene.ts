import type { Page } from 'puppeteer-core';
import { besideBook } from '../beside-book.ts';
import type { Chromium } from '../chromium.ts';
import { openDashboard, untilShown } from '../dashboard.ts';
import { exportFolder } from '../data-export.ts';
import type { Popup } from '../popup.ts';
import { unfoldAll } from './state.ts';

/** The dashboard in one tab, to be shown whatever it can show. */
export interface DashboardScene {
  readonly chromium: Chromium;
  readonly screen: Popup;
  /** Another page of the extension, which can keep the book busy. */
  readonly busy: Page;
  /** Goes to a screen as if it was opened anew. */
  go(fragment: string): Promise<void>;
  /** Presses the button, link or line to unfold that begins so, wherever it stands. */
  press(start: string): Promise<void>;
  /** Types into the field with this caption, in place of what stands there. */
  type(caption: string, text: string): Promise<void>;
  /** Chooses files in the field that takes files of this kind. */
  choose(accepts: string, ...files: readonly string[]): Promise<void>;
  /** Writes a file to be chosen; it is gone with the scene. */
  file(name: string, content: string): string;
}

/**
 * Opens the dashboard on an empty book.
 *
 * @param days how far its clock is ahead
 */
export async function dashboardScene(chromium: Chromium, days = 0): Promise<DashboardScene> {
  const busy = await besideBook(chromium);
  const screen = await openDashboard(chromium, '#/today', days);
  const { page } = screen;
  return {
    chromium,
    screen,
    busy,
    async go(fragment) {
      await page.evaluate(hash => {
        location.hash = '';
        location.hash = hash;
      }, fragment);
      await untilShown(page, fragment);
      // The letter is written once the rest is there.
      await new Promise(resolve => setTimeout(resolve, 150));
      await unfoldAll(page);
    },
    async press(start) {
      await page.waitForFunction(
        words => {
          const all = document.querySelectorAll<HTMLElement>('main button, main a, main summary');
          const found = [...all].find(one =>
            (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(words),
          );
          found?.focus();
          found?.click();
          return found !== undefined;
        },
        {},
        start,
      );
    },
    async type(caption, text) {
      await (await screen.find('textbox', caption)).evaluate(
        box => box instanceof HTMLElement && box.focus(),
      );
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    async choose(accepts, ...files) {
      const field = await page.waitForSelector(`input[type="file"][accept*="${accepts}"]`);
      await (await field?.toElement('input'))?.uploadFile(...files);
    },
    file(name, content) {
      const folder = exportFolder({ [name]: content });
      // The browser may read it long after it was chosen.
      chromium.browser.once('disconnected', () => folder[Symbol.dispose]());
      return folder.paths[name] ?? '';
    },
  };
}
