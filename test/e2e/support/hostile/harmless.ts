import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Fails when anything ran, opened or was added by a text. */
export async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: Reflect.get(globalThis, 'pwned'),
    polluted: Reflect.get({}, 'pwned'),
    foreign: [
      ...document.querySelectorAll(
        'script:not([src]), iframe, object, embed, base, meta[http-equiv]',
      ),
    ].map(element => element.outerHTML.slice(0, 100)),
    handlers: [...document.querySelectorAll('*')].flatMap(element =>
      element.getAttributeNames().filter(name => name.startsWith('on')),
    ),
    links: [...document.querySelectorAll('a[href]')]
      .map(link => new URL(link.getAttribute('href') ?? '', location.href).protocol)
      .filter(protocol => !['chrome-extension:', 'https:', 'http:'].includes(protocol)),
  }));
  expect(found, where).toEqual({
    pwned: undefined,
    polluted: undefined,
    foreign: [],
    handlers: [],
    links: [],
  });
}

/** How far anything sticks out of the screen sideways, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, document.getElementById('popup')];
    return Math.max(...boxes.map(box => (box === null ? 0 : box.scrollWidth - box.clientWidth)));
  });
}

/** Opens what is folded away, and fails when a screen runs a text or is torn apart by one. */
export async function expectShownAsText(page: Page, where: string): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await expectHarmless(page, where);
  expect(await overflow(page), `${where} is as wide as its window`).toBeLessThanOrEqual(0);
}

/** Errors that nobody caught in a page, as they come in; read it when the page was used. */
export function uncaughtIn(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  return errors;
}
