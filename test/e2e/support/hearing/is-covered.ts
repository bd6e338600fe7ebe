import type { Page } from 'puppeteer-core';

/** Whether what has the focus lies under something that stays in view. */
export function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    // The first line, where something goes on into the next.
    const [box] = focused.getClientRects();
    if (box === undefined) return false;
    const { left, top, width, height } = box;
    const [x, y] = [left + width / 2, top + height / 2];
    const above = document.elementFromPoint(x, y);
    const outside = x < 0 || y < 0 || x > innerWidth || y > innerHeight;
    // Something as tall as the window shows a part of itself, wherever its middle is.
    if (height > innerHeight / 2) return false;
    return outside || (above !== null && !focused.contains(above) && !above.contains(focused));
  });
}
