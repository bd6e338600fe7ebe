import type { Page } from 'puppeteer-core';
import { openDashboard } from '../../test/e2e/support/dashboard.ts';
import { chooseIn, exportFolder } from '../../test/e2e/support/data-export.ts';
import { everythingSaid } from '../../test/e2e/support/everything-said.ts';
import { JO, newView, type Popup } from '../../test/e2e/support/popup.ts';
import { putBook } from '../../test/e2e/support/put-book.ts';
import { MAYA } from '../../test/e2e/support/sample.ts';
import { openStage } from '../../test/e2e/support/stage.ts';
import { AFTERNOON, clickInTheAfternoon, daysAhead, reopen, TIME_ZONE } from './clock.ts';
import {
  type Framed,
  framed,
  PAGE_SIZE,
  PANEL_SIZE,
  STORE_SIZE,
  tile,
  VIEW_SIZE,
} from './frame.ts';
import { tenPeople } from './ten-people.ts';

type Scheme = 'light' | 'dark';

/** One picture: what it is called, its bytes, and all that the screens on it say. */
export interface Picture {
  /** Path below the project, without its ending. */
  readonly path: string;
  readonly png: Uint8Array;
  readonly says: string;
}

const FOLDER = 'docs/store/screenshots';

/** Time for colours to fade into another before a picture is taken, in milliseconds. */
const SETTLE_MS = 400;

/** Friends of the sender, two of whom know the places where Maya works and worked. */
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,https://www.linkedin.com/in/dana-reyes,,"Northwind Labs, Inc.",Design Lead,04 May 2019
Ben,Osei,https://www.linkedin.com/in/ben-osei,,St Brigid Hosp.,Ward nurse,11 Jan 2015
`;

/** Makes the bare profile of the sample page as legible as any site makes its own. */
const SITE_STYLE = `
  body { margin: 0; background: #f6f6f4; color: #222; font: 15px/1.5 system-ui, sans-serif; }
  main { display: block; width: 640px; margin: 24px 0 0 48px; }
  main section { margin: 0 0 12px; padding: 16px 24px; background: #fff; border: 1px solid #ddd; border-radius: 8px; }
  main section section { margin: 0; padding: 0; border: 0; }
  aside, header, nav, footer, figure, img, svg, button, section._a, [role="toolbar"] { display: none; }
  h1, h2, p { margin: 0 0 6px; font-size: 15px; font-weight: 400; }
  h1, h2 { font-size: 20px; font-weight: 600; }
  ul { margin: 0; padding: 0; list-style: none; } a { color: inherit; text-decoration: none; }
`;

/** How a page looks, and what it says. */
interface Look {
  readonly png: Uint8Array;
  readonly says: string;
}

/** How the page looks now, at a size and in a scheme. */
async function look(
  page: Page,
  size: { readonly width: number; readonly height: number },
  scheme: Scheme,
): Promise<Look> {
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  const says = await page.evaluate(everythingSaid);
  return { png: await page.screenshot(), says };
}

/** Leaves the field that was typed into, and goes to the top. */
function fromTheTop({ page }: Popup): Promise<void> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });
}

/** Takes every picture of the stores and the README, by really using the extension. */
export async function takePictures(): Promise<readonly Picture[]> {
  await using stage = await openStage(MAYA.page, { timeZone: TIME_ZONE });
  const { chromium, tab } = stage;
  await tab.addStyleTag({ content: SITE_STYLE });
  const page = await look(tab, PAGE_SIZE, 'light');

  const popup = await clickInTheAfternoon(stage);
  await popup.letter();
  await popup.fillBlanks(JO);
  await fromTheTop(popup);
  const letter = await look(popup.page, VIEW_SIZE, 'light');
  const beside = await newView(chromium, () => popup.press('Keep in view'));
  await beside.letter();
  await reopen(beside);
  await beside.letter();
  await fromTheTop(beside);
  const panel = await look(beside.page, PANEL_SIZE, 'dark');

  using files = exportFolder({ 'Connections.csv': CONNECTIONS });
  const data = await openDashboard(chromium, '#/your-data', daysAhead());
  await chooseIn(data, files.archive);
  await data.press('Bring them in');
  await data.waitForText(/Brought in: 2 people new/);
  await data.page.evaluate(putBook, tenPeople(AFTERNOON));
  await data.page.close();

  const again = await clickInTheAfternoon(stage);
  await again.waitForText(/People you know who may introduce you/);
  await again.letter();
  await fromTheTop(again);
  const friends = await look(again.page, VIEW_SIZE, 'light');
  await again.press('Copy message');
  await again.press('I sent it');
  await again.waitForText(/you wrote today/i);
  await again.close();

  const today = await openDashboard(chromium, '#/today', daysAhead());
  await today.waitForText(/Waiting/);
  const agenda = await look(today.page, STORE_SIZE, 'light');
  await today.page.close();
  const fragment = `#/person/${encodeURIComponent(MAYA.key)}`;
  const person = await openDashboard(chromium, fragment, daysAhead());
  await person.waitForText(/What happened since/);
  const one = await look(person.page, STORE_SIZE, 'dark');

  // Put together at the end: a tab that comes to the front would close the popup.
  const frame = async (name: string, view: Look, parts: Pick<Framed, 'caption' | 'place'>) => ({
    path: `${FOLDER}/${name}`,
    png: await framed(chromium.browser, { ...parts, page: page.png, view: view.png }),
    says: `${parts.caption}\n\n${view.says}`,
  });
  return [
    { path: 'docs/images/popup', ...letter },
    await frame('1-letter', letter, {
      caption: 'One click on a profile, and a letter to make your own',
      place: 'over',
    }),
    await frame('2-in-view', panel, {
      caption: 'Keep it in view while you read on',
      place: 'beside',
    }),
    { path: `${FOLDER}/3-today`, ...agenda },
    { path: `${FOLDER}/4-person`, ...one },
    await frame('5-introduction', friends, {
      caption: 'The people you know already come first',
      place: 'over',
    }),
    { path: `${FOLDER}/tile`, ...(await tile(chromium.browser)) },
  ];
}
