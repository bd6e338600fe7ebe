import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { connectionsCsv } from './support/data-export.ts';
import { Walk } from './support/hearing/walk.ts';
import { JO } from './support/popup.ts';
import { putBook } from './support/put-book.ts';
import { type DashboardScene, dashboardScene } from './support/states/dashboard-scene.ts';
import { everybody, personIn } from './support/states/everybody.ts';

let scene: DashboardScene;
const downloads = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
/** A Wednesday afternoon, and no holiday near: at night and on days off every step waits. */
const AFTERNOON = Date.UTC(2026, 9, 14, 15);

beforeAll(async () => {
  const chromium = await launchChromium({ timeZone: 'UTC' });
  scene = await dashboardScene(chromium, (AFTERNOON - Date.now()) / 86_400_000);
  const { page } = scene.screen;
  await page.evaluate(putBook, everybody(await page.evaluate(() => Date.now())));
  await page.reload();
  await page.waitForSelector('main h1');
  const devtools = await scene.chromium.browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
});
afterAll(async () => {
  await scene.chromium.browser.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Goes to a screen as a link would, and begins to walk there. */
async function walkOn(fragment: string): Promise<Walk> {
  const { page } = scene.screen;
  await page.evaluate(hash => {
    location.hash = '';
    location.hash = hash;
  }, fragment);
  await page.waitForFunction(hash => location.hash === hash, {}, fragment);
  await new Promise(resolve => setTimeout(resolve, 400));
  return Walk.on(scene.screen);
}

const pageOf = (state: Parameters<typeof personIn>[0]) =>
  `#/person/${encodeURIComponent(personIn(state).key)}`;

it('the sender by ear: who they are, saved as they type', async () => {
  const walk = await walkOn('#/you');
  await walk.to('textbox Your first name');
  await walk.types(JO.firstName);
  await walk.hears(/Saved/);
  await walk.to('textbox Who you are');
  await walk.types(JO.background);
  await walk.to('textbox What you are exploring');
  await walk.types(JO.exploring);
  await walk.to('checkbox Tell me once a day');
  await expect(walk.heard).toMatchFileSnapshot('walks/sender.txt');
});

it('an answer by ear: understood, kept, taken back', async () => {
  const walk = await walkOn(pageOf('waiting'));
  await walk.to('button They answered');
  await walk.presses('Enter');
  await walk.types('Yes, happy to talk on Thursday at 3pm.');
  await walk.hears(/This looks like: Yes/);
  await walk.to('button Keep this');
  await walk.presses('Enter', /They answered: yes/);
  await walk.to('button Take it back');
  await walk.presses('Enter', /Taken back/);
  await expect(walk.heard).toMatchFileSnapshot('walks/answer.txt');
});

it('a talk by ear: agreed, noted down, thanked for', async () => {
  const walk = await walkOn(pageOf('said-yes'));
  walk.about('the time');
  await walk.to('button We agreed on a time');
  await walk.presses('Enter');
  await walk.to('button Keep this');
  await walk.presses('Enter');
  await walk.to('button Cancel');
  await walk.presses('Enter');
  walk.about('the talk');
  await walk.to('button We talked');
  await walk.presses('Enter');
  await walk.types('ask the kiln before you ask the potter');
  await walk.to('button Keep this');
  await walk.presses('Enter', /You talked/);
  walk.about('the thank-you');
  await walk.to('button Copy message');
  await walk.presses('Enter', /Copied/);
  await walk.to('button I sent it');
  await walk.presses('Enter', /Noted/);
  await expect(walk.heard).toMatchFileSnapshot('walks/talk.txt');
});

it('forgetting somebody by ear: asked, cancelled, done, brought back', async () => {
  const walk = await walkOn(`${pageOf('let-go')}/forget`);
  await walk.to('button Cancel');
  await walk.presses('Enter');
  await walk.presses('Enter');
  await walk.to('button Yes, forget');
  await walk.presses('Enter');
  await walk.to('button Bring them back');
  await walk.presses('Enter');
  await expect(walk.heard).toMatchFileSnapshot('walks/forgetting.txt');
});

it('an import by ear: what is in it, brought in, taken back', async () => {
  const walk = await walkOn('#/your-data');
  await walk.to('button Your archive, or its CSV files');
  const file = scene.file('Connections.csv', connectionsCsv(3));
  await walk.does('chooses a file', () => scene.choose('.zip', file), /Nothing is stored yet/);
  await walk.to('button Bring them in');
  await walk.presses('Enter', /Brought in/);
  await walk.to('button Take it back');
  await walk.presses('Enter', /Taken back/);
  await expect(walk.heard).toMatchFileSnapshot('walks/import.txt');
});

it('a backup by ear: sealed, opened with a wrong and the right passphrase, joined', async () => {
  const walk = await walkOn('#/your-data');
  walk.about('saving');
  await walk.to('textbox Passphrase, if you want the file sealed');
  await walk.types('kiln and potter');
  await walk.to('button Save a backup');
  await walk.presses('Enter', /Saved to your downloads/);
  walk.about('restoring');
  await walk.to('button Choose a backup file');
  const file = () => readdirSync(downloads).find(name => name.endsWith('.json')) ?? '';
  for (let i = 0; i < 100 && file() === ''; i += 1) await new Promise(r => setTimeout(r, 100));
  await walk.does('chooses the file', () => scene.choose('json,', join(downloads, file())));
  await walk.types('potter and kiln');
  await walk.presses('Enter');
  await scene.screen.waitForText(/passphrase does not|does not open/i);
  await walk.does('waits', async () => {});
  await walk.types('kiln and potter');
  await walk.presses('Enter', /The file holds/);
  await walk.to('button Join with my book');
  await walk.presses('Enter', /Restored/);
  await expect(walk.heard).toMatchFileSnapshot('walks/backup.txt');
});
