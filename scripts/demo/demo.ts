import { mkdirSync } from 'node:fs';
import { ARTIFACTS } from '../../test/e2e/support/paths.ts';
import { JO, type Popup } from '../../test/e2e/support/popup.ts';
import { MAYA } from '../../test/e2e/support/sample.ts';
import { openStage } from '../../test/e2e/support/stage.ts';

/** Prints a line for whoever is watching. */
export type Say = (line: string) => void;

/** Time for colours to fade into another before a picture is taken, in milliseconds. */
const SETTLE_MS = 400;

/** Saves the popup as it is, in light and in dark, as `artifacts/popup-<name>-<scheme>.png`. */
async function photograph(popup: Popup, name: string, say: Say): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await popup.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await popup.page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
    });
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    await popup.page.screenshot({ path: `${ARTIFACTS}/popup-${name}-${scheme}.png` });
    say(`Picture: artifacts/popup-${name}-${scheme}.png`);
  }
}

/** Goes the whole way without a screen: click, blanks, draft, pictures. */
export async function rehearse(say: Say): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await using stage = await openStage();
  say(`Opened the profile of ${MAYA.fullName} (fictional) and clicked the toolbar button.`);
  const popup = await stage.click();
  await popup.letter();
  await photograph(popup, 'first', say);
  say(`Filling in the blanks as ${JO.firstName}, ${JO.background}.`);
  await popup.fillBlanks(JO);
  await photograph(popup, 'filled', say);
  say(`\nThe draft:\n\n${await popup.text()}\n`);
}

/** Opens a browser window on the sample profile and leaves it to the person. */
export async function show(say: Say): Promise<void> {
  await using stage = await openStage(MAYA.page, { headless: false });
  say(`A browser is open on the profile of ${MAYA.fullName} (fictional; nothing is online).`);
  say('Click "A Few Minutes" in the toolbar (under the puzzle piece) to see the draft.');
  say('Close the browser when you have seen enough.');
  const { browser } = stage.chromium;
  await new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
}
