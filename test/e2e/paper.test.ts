import { expect, it } from 'vitest';
import { openDashboard } from './support/dashboard.ts';
import { fullPerson } from './support/full-person.ts';
import { JO } from './support/popup.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;

/** How many pages a PDF has, by its own page objects. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}

it('the meeting card is printed alone, on one page, however much there is to ask', async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.close();
  const first = await openDashboard(stage.chromium, PERSON);
  await first.waitForText(/Questions and a meeting card/);
  // Folded away until they say yes, and printed all the same.
  await first.page.evaluate(() => {
    const look = () => document.querySelector('.card')?.checkVisibility();
    const seen = [look()];
    Reflect.set(window, 'seen', seen);
    addEventListener('beforeprint', () => seen.push(look()));
    addEventListener('afterprint', () => seen.push(look()));
  });
  expect(pagesOf(await first.page.pdf({ format: 'a4' }))).toBe(1);
  const seen = await first.page.evaluate(() => Reflect.get(window, 'seen'));
  expect(seen).toEqual([false, true, false]);
  await first.page.evaluate(fullPerson, MAYA.key);
  await first.page.close();

  const screen = await openDashboard(stage.chromium, PERSON);
  const { page } = screen;
  await screen.waitForText(/Meeting card: Maya Okonkwo/);
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => document.body.innerText);
  const card = await page.evaluate(
    () => document.querySelector<HTMLElement>('.card')?.innerText ?? '',
  );
  expect(shown.trim()).toBe(card.trim());
  for (const words of [
    /Agreed: .* video call/,
    /Why I asked: A similar path\./,
    /Their path/,
    /What did you leave behind/,
    /Shall we stop here, or five more/,
    /anybody else you would talk to/,
    /What I can give: share what patients/,
  ]) {
    expect(card).toMatch(words);
  }
  expect(card).not.toMatch(/Remove|Add question|Print|Save to my calendar/);
  await page.emulateMediaType();
  for (const format of ['a4', 'letter'] as const) {
    expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false })), format).toBe(1);
  }
  // The test would notice a second page.
  await page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('.card');
    if (card !== null) card.style.zoom = '2';
  });
  expect(pagesOf(await page.pdf({ format: 'a4' }))).toBeGreaterThan(1);
});
