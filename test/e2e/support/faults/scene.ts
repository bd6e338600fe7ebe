import type { Page } from 'puppeteer-core';
import type { Chromium } from '../chromium.ts';
import { openDashboard } from '../dashboard.ts';
import { clickToolbar, type Popup } from '../popup.ts';
import { type Book, readBook } from '../read-book.ts';
import { MAYA } from '../sample.ts';
import type { Stage } from '../stage.ts';

/** Nothing older than this may be lost when everything stops at once (design section 4.6). */
export const GRACE_MS = 250;

/** Waits until nothing that was done may be lost any more. */
export function grace(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, GRACE_MS));
}

/** A browser with Maya's profile in front, whose screens come and go. */
export class Scene {
  #chromium: Chromium;
  #tab: Page;
  #popup: Popup | undefined;
  #page: Popup | undefined;

  constructor({ chromium, tab }: Pick<Stage, 'chromium' | 'tab'>) {
    this.#chromium = chromium;
    this.#tab = tab;
  }

  get chromium(): Chromium {
    return this.#chromium;
  }

  get tab(): Page {
    return this.#tab;
  }

  /** The popup that is open, or a new one after a click on the toolbar button. */
  async popup(): Promise<Popup> {
    this.#popup ??= await clickToolbar(this.#chromium, this.#tab);
    return this.#popup;
  }

  /** Maya's page in the book. */
  async page(): Promise<Popup> {
    await this.#popup?.close();
    this.#popup = undefined;
    this.#page ??= await openDashboard(this.#chromium, `#/person/${encodeURIComponent(MAYA.key)}`);
    await this.#page.page.bringToFront();
    return this.#page;
  }

  /** A screen that is open. */
  get open(): Popup {
    const open = this.#page ?? this.#popup;
    if (open === undefined) throw new Error('No screen is open');
    return open;
  }

  /** Closes every screen, without a farewell. */
  async close(): Promise<void> {
    const open = [this.#popup, this.#page];
    this.forget();
    for (const screen of open) await screen?.close();
  }

  /** The screens are gone already. */
  forget(): void {
    this.#popup = undefined;
    this.#page = undefined;
  }

  /** Goes on in another browser, or with the extension as it is by now. */
  moveTo({ chromium, tab }: Pick<Stage, 'chromium' | 'tab'>): void {
    this.forget();
    this.#chromium = chromium;
    this.#tab = tab;
  }
}

/** Events of one kind in the book. */
export function ofKind(book: Book, kind: string): Book[string] {
  return (book['events'] ?? []).filter(event => event['kind'] === kind);
}

/** The book as it lies on the disk. */
export function bookOf(screen: Popup): Promise<Book> {
  return screen.page.evaluate(readBook);
}

/** The words of the first element that fits, or none. */
export async function words({ page }: Popup, selector: string): Promise<string> {
  const found = await page.waitForSelector(selector).catch(() => null);
  return (await found?.evaluate(element => element.textContent)) ?? '';
}

/** Waits for something that comes by itself; false if it does not. */
export async function comes(what: () => Promise<boolean>, patience = 15_000): Promise<boolean> {
  const until = Date.now() + patience;
  while (!(await what())) {
    if (Date.now() > until) return false;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return true;
}
