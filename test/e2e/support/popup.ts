import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** How long the interface may take before a test gives up, in milliseconds. */
const PATIENCE = 20_000;

/** What the sender fills in on the first day; the names of the three blanks. */
export const BLANKS = {
  firstName: 'Your first name',
  background: 'Who you are in a few words',
  exploring: 'What you are exploring',
} as const;

/** A person asking, for tests and for the demonstration. Fictional. */
export const JO = {
  firstName: 'Jo',
  background: 'a hospital pharmacist moving into service design',
  exploring: 'how design teams work with nurses',
} as const;

/** Selector by accessible role and name: what a screen reader finds, and nothing else. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/**
 * The open popup, as somebody uses it: by accessible names alone. The names are a
 * promise of the interface, so a test that cannot find one has found a fault.
 */
export class Popup {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Waits for the letter; the popup has read the page and composed by then. */
  async letter(): Promise<ElementHandle<HTMLTextAreaElement>> {
    return (await this.find('textbox', 'Message')).toElement('textarea');
  }

  /** The text of the letter as it stands. */
  async text(): Promise<string> {
    return (await this.letter()).evaluate(box => box.value);
  }

  /** Replaces the letter by typing, key by key, as a person would. */
  async rewrite(text: string): Promise<void> {
    const box = await this.letter();
    // A notice that stays in view may lie where a click would go.
    await box.focus();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  /** Fills the blanks of the first draft in place. */
  async fillBlanks(answers: Readonly<Record<keyof typeof BLANKS, string>>): Promise<void> {
    for (const field of ['firstName', 'background', 'exploring'] as const) {
      const input = await this.find('textbox', BLANKS[field]);
      // Away from the foot of the popup, which stays in view above what lies below it.
      await input.evaluate(element => element.scrollIntoView({ block: 'center' }));
      await input.click();
      await this.page.keyboard.type(answers[field]);
    }
    await this.page.keyboard.press('Tab');
    await this.page.waitForFunction(
      () => !/\[[^\]]+\]/.test(document.querySelector('textarea')?.value ?? '['),
    );
  }

  /** The first element with this role and name; waits until it is there. */
  async find(role: string, name: string): Promise<ElementHandle<Element>> {
    const found = await this.page.waitForSelector(named(role, name)).catch(() => null);
    return found ?? fail(`No ${role} "${name}" appears. On show: ${await this.shown()}`);
  }

  /** True when such an element is there now. */
  async has(role: string, name: string): Promise<boolean> {
    return (await this.page.$(named(role, name))) !== null;
  }

  /**
   * Presses a button by its name, as soon as it can be pressed: a letter just opened waits
   * for the second look at the page. One that stays off is pressed in vain.
   */
  async press(name: string): Promise<void> {
    const button = await this.find('button', name);
    const isOn = (element: Element) => element.getAttribute('aria-disabled') !== 'true';
    await this.page.waitForFunction(isOn, { timeout: 3_000 }, button).catch(() => undefined);
    await button.click();
  }

  /** Presses a button at which this window closes itself, at times before the press has returned. */
  async pressToClose(name: string): Promise<void> {
    const gone = new Promise(resolve => this.page.once('close', () => resolve(true)));
    const failed = await this.press(name).catch((error: unknown) => error);
    const late = new Promise(resolve => setTimeout(resolve, PATIENCE, false));
    if (await Promise.race([gone, late])) return;
    throw failed ?? new Error(`"${name}" did not close this window`);
  }

  /** True when the named button cannot be pressed, by either way of saying so. */
  async isOff(name: string): Promise<boolean> {
    const button = await this.find('button', name);
    return button.evaluate(
      element => element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
    );
  }

  /** All the text on show, for sentences that have no name of their own. */
  async shown(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Waits until a sentence is on show. */
  async waitForText(pattern: RegExp): Promise<void> {
    await this.#waitForTextIn('body', pattern);
  }

  /** Waits until the list of findings holds one that says this. */
  async waitForFinding(pattern: RegExp): Promise<void> {
    await this.find('list', 'Findings');
    await this.#waitForTextIn('[aria-label="Findings"], [aria-labelledby]', pattern);
  }

  /** Waits until any element that fits the selector shows the pattern. */
  async #waitForTextIn(selector: string, { source, flags }: RegExp): Promise<void> {
    const seen = this.page.waitForFunction(
      (where, text, how) =>
        [...document.querySelectorAll<HTMLElement>(where)].some(element =>
          new RegExp(text, how).test(element.innerText),
        ),
      {},
      selector,
      source,
      flags,
    );
    await seen.catch(async () => fail(`/${source}/ never shows. On show: ${await this.shown()}`));
  }

  /** Presses a button as somebody would who does not care whether it is off. */
  async pressIfOn(name: string): Promise<void> {
    const button = await this.find('button', name);
    await button.evaluate(element => element instanceof HTMLElement && element.click());
  }

  /** Chooses one option of a radio group by part of its name. */
  async choose(group: string, option: RegExp): Promise<void> {
    const radios = await (await this.find('radiogroup', group)).$$('::-p-aria([role="radio"])');
    for (const radio of radios) {
      const name = await radio.evaluate(
        element =>
          (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.textContent,
      );
      if (option.test(name ?? '')) {
        await radio.evaluate(element => element instanceof HTMLElement && element.click());
        return;
      }
    }
    fail(`No option ${option} in the radio group "${group}"`);
  }

  /**
   * Closes the popup the way clicking elsewhere does: at once, and without a farewell. It
   * may be gone already, since it closes by itself when another tab comes to the front.
   */
  async close(): Promise<void> {
    await this.page.close().catch((error: unknown) => {
      if (!/No target|Target closed|Session closed/.test(String(error))) throw error;
    });
  }
}

function fail(message: string): never {
  throw new Error(message);
}

/**
 * Takes hold of a page of the popup's address that `open` brings up: the popup itself, or
 * the same view beside the page.
 */
export async function newView(
  { browser, extension }: Chromium,
  open: () => unknown,
): Promise<Popup> {
  const address = `chrome-extension://${extension.id}/src/popup/index.html`;
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget(
    target => !known.has(target) && target.url().startsWith(address),
    { timeout: PATIENCE },
  );
  await open();
  return new Popup(await (await opened).asPage());
}

/**
 * Clicks the toolbar button for `page` and takes hold of the popup that opens. This is
 * the real click: it grants `activeTab`, as a script of ours could not. (A second
 * click on an open popup closes it.)
 */
export async function clickToolbar(chromium: Chromium, page: Page): Promise<Popup> {
  await page.bringToFront();
  return newView(chromium, () => chromium.extension.triggerAction(page));
}
