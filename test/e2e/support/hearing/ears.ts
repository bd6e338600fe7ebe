import type { Page } from 'puppeteer-core';

/**
 * Listens as a screen reader does for what is told by itself. What changes in a region that
 * was there before is heard; so is an alert that comes in. A region that comes in together
 * with its words is not: most readers say nothing then. Runs in the page, so it uses
 * nothing from here.
 */
function prickUp(): void {
  if (Reflect.has(globalThis, 'heard')) return;
  const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  const heard: string[] = [];
  Reflect.set(globalThis, 'heard', heard);
  const told = new WeakMap<Element, string>();
  const wordsOf = (region: Element): string => {
    const words = region instanceof HTMLElement ? region.innerText : '';
    return words.replace(/\s+/g, ' ').trim();
  };
  const isThere = (region: Element) => region.checkVisibility();
  for (const region of document.querySelectorAll(LIVE)) {
    if (isThere(region)) told.set(region, wordsOf(region));
  }
  const look = (region: Element) => {
    const words = wordsOf(region);
    const before = told.get(region);
    if (isThere(region)) told.set(region, words);
    const isNew = before === undefined;
    if (words === '' || words === before) return;
    if (isNew && region.getAttribute('role') !== 'alert') return;
    heard.push(words);
  };
  new MutationObserver(records => {
    const touched = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (around) touched.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(LIVE)) touched.add(node);
        for (const inside of node.querySelectorAll(LIVE)) touched.add(inside);
      }
    }
    for (const region of touched) if (region.isConnected) look(region);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Begins to listen on the page. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(prickUp);
}

/** What was told since this was asked last, in the order of telling. */
export async function heardSince(page: Page): Promise<readonly string[]> {
  await listen(page);
  return page.evaluate(() => {
    const heard: string[] = Reflect.get(globalThis, 'heard');
    return heard.splice(0);
  });
}
