import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { afternoon, goTo, unfold } from './support/dashboard.ts';
import { connectionsCsv, exportFolder, MESSAGES } from './support/data-export.ts';
import { type Firefox, launchFirefox, openFirefoxPage } from './support/firefox.ts';
import { clickFirefoxToolbar } from './support/firefox-popup.ts';
import { ARTIFACTS } from './support/paths.ts';
import { BLANKS, JO, Popup } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { MAYA, openFrozen } from './support/sample.ts';

const PERSON = `#/person/${encodeURIComponent(MAYA.key)}`;

/** Every screen by the name of its picture, with what shows that it is there. */
const SCREENS = {
  today: ['#/today', /Maya Okonkwo/],
  people: ['#/people', /1 person/],
  person: [PERSON, /What happened since/],
  'how-it-goes': ['#/how-it-goes', /How it goes/],
  you: ['#/you', /Minutes you ask for/],
  'your-data': ['#/your-data', /Bring in/],
} as const;

/** How long a file may take to be downloaded, in milliseconds. */
const PATIENCE = 20_000;

let firefox: Firefox;
let screen: Popup;
const downloads = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));

beforeAll(async () => {
  mkdirSync(ARTIFACTS, { recursive: true });
  firefox = await launchFirefox();
  await firefox.window.prefer('browser.download.folderList', 2);
  await firefox.window.prefer('browser.download.dir', downloads);
});
afterAll(async () => {
  await firefox?.browser.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** What lies in the book now, as the browser itself has it. */
const book = () => screen.page.evaluate(readBook);

/** Kinds of event in the book, in the order of happening, without what is only looking. */
async function kinds(): Promise<readonly unknown[]> {
  const events = [...((await book())['events'] ?? [])];
  events.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  return events.map(event => event['kind']).filter(kind => kind !== 'drafted');
}

/** Types into a field of this name. */
async function type(role: string, name: string, text: string): Promise<void> {
  await (await screen.find(role, name)).click();
  await screen.page.keyboard.type(text);
}

/** Chooses files as a person would with the browser's own dialogue. */
async function choose(selector: string, ...paths: readonly string[]): Promise<void> {
  const field = await screen.page.waitForSelector(selector);
  await (await field?.toElement('input'))?.uploadFile(...paths);
}

/** The one file that was downloaded, as soon as it is whole: until then a part lies beside it. */
async function downloaded(): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const [name, ...others] = readdirSync(downloads);
    const whole = name !== undefined && others.length === 0 && !name.endsWith('.part');
    // A part takes its last name at any moment, also between two looks at it.
    const size = whole ? statSync(join(downloads, name), { throwIfNoEntry: false })?.size : 0;
    if (whole && size) return join(downloads, name);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`No download, only: ${readdirSync(downloads).join(', ')}`);
}

it('the letter is sent from the popup, and Today waits with its sender', async () => {
  const tab = await firefox.browser.newPage();
  await openFrozen(tab, MAYA.page);
  await tab.bringToFront();
  const popup = await clickFirefoxToolbar(firefox);
  await popup.text();
  for (const field of ['firstName', 'background', 'exploring'] as const) {
    await popup.fill(BLANKS[field], JO[field]);
  }
  await popup.waitForNoBlanks();
  await popup.press('Copy message');
  await popup.press('I sent it');
  await popup.waitForText(/you wrote today/i);

  screen = new Popup(await openFirefoxPage(firefox, 'src/dashboard/index.html#/today'));
  await screen.page.setViewport({ width: 1280, height: 900 });
  await screen.waitForText(/Waiting[\s\S]*Maya Okonkwo/);
});

it('somebody is found, and the answer, the meeting and the talk are noted down', async () => {
  await goTo(screen, '#/people', /1 person/);
  await type('textbox', 'Search', 'zzz');
  await screen.waitForText(/Nobody matches/);
  await screen.press('Set filters back');
  await type('textbox', 'Search', 'okon');
  await screen.waitForText(/1 person/);
  const bottom = await screen.page.$eval('.people-box', box => box.getBoundingClientRect().bottom);
  expect(bottom, 'one person, and no empty paper below').toBeLessThan(450);
  await screen.page.locator(`main a ::-p-text(${MAYA.fullName})`).click();

  await screen.press('They answered');
  await type('textbox', 'Their answer', 'Hi Jo, happy to talk! Would Thursday at 3pm suit you?');
  await screen.waitForText(/This looks like: Yes/);
  await screen.press('Keep this');
  await screen.waitForText(/They said yes today/);

  await screen.press('We agreed on a time');
  // Key by key into this browser's own field: month, day, year, hour, minute, half of the day.
  const [year, month, day] = afternoon(3).split(/[-T]/);
  await screen.page.locator('label ::-p-text(When)').click();
  await screen.page.keyboard.type(`${month}${day}${year}0300PM`);
  await screen.choose('How you meet', /Video call/);
  await screen.press('Keep this');
  await screen.waitForText(/You are talking on/);

  await screen.press('We talked');
  await type('textbox', 'What I learned, and will use', 'sit with the night shift first');
  await (await screen.find('checkbox', 'They said staying in touch is welcome')).click();
  await screen.press('Keep this');
  await screen.waitForText(/You talked today/);
  expect(await screen.text()).toContain('night shift');
  const { events = [] } = await book();
  expect(events.find(event => event['kind'] === 'scheduled')).toMatchObject({
    payload: { when: new Date(afternoon(3)).getTime(), way: 'video' },
  });
  expect(await kinds()).toEqual(['noticed', 'copied', 'sent', 'replied', 'scheduled', 'met']);
});

it('the sender’s own network comes in from one file, then from the archive', async () => {
  await goTo(screen, '#/your-data', /Bring in/);
  using few = exportFolder({ 'Connections.csv': connectionsCsv(2) });
  using files = exportFolder({
    'Connections.csv': connectionsCsv(300),
    'messages.csv': MESSAGES,
    'Profile.csv': 'First Name,Last Name,Headline\nJo,Hale,Pharmacist',
  });
  await choose('.drop-zone input', few.paths['Connections.csv'] ?? '');
  await screen.waitForText(/2 people new to this book/);
  await screen.press('Bring them in');
  await screen.waitForText(/Brought in: 2 people new/);
  await choose('.drop-zone input', files.archive);
  await screen.waitForText(/298 people new to this book/);
  await screen.press('Bring them in');
  await screen.waitForText(/Brought in: 298 people new/);
  const { acquaintances = [], earlierContacts = [] } = await book();
  expect(acquaintances).toHaveLength(300);
  expect(earlierContacts.map(row => row['name']).sort()).toEqual(['Ben Osei', 'Maya Okonkwo']);
  expect(JSON.stringify(await book())).not.toMatch(/secret|example\.invalid/);
});

it('what the sender says of themselves is kept, and a notice is asked for on the click', async () => {
  await firefox.window.prefer('extensions.webextOptionalPermissionPrompts', false);
  await goTo(screen, '#/you', /Minutes you ask for/);
  await type('textbox', 'City', 'Leeds');
  await screen.page.keyboard.press('Tab');
  const daily = await screen.find('checkbox', 'Tell me once a day when there is something to do');
  await daily.click();
  await screen.page.waitForFunction(
    box => box instanceof HTMLInputElement && box.checked,
    undefined,
    daily,
  );
  expect(await screen.shown()).not.toMatch(/did not allow/);
  expect((await book())['sender']).toMatchObject([{ sender: { ...JO, city: 'Leeds' } }]);
});

it('a backup is a file, and joining it with the book loses nothing', async () => {
  await goTo(screen, '#/your-data', /Bring in/);
  const before = await book();
  await screen.press('Save a backup');
  const path = await downloaded();
  expect(path).toMatch(/a-few-minutes.*\.json$/);
  const backup = readFileSync(path, 'utf8');
  expect(backup).toContain(MAYA.key);
  expect(backup).toContain('sit with the night shift first');
  await screen.waitForText(/Nothing has changed since/);
  await choose('input[accept^=".json"]', path);
  await screen.waitForText(/Joining would add nobody and nothing that happened/);
  await screen.press('Join with my book');
  await screen.waitForText(/Restored\./);
  const after = await book();
  for (const table of ['contacts', 'events', 'acquaintances', 'sender']) {
    expect(after[table], table).toEqual(before[table]);
  }
});

it.each(['light', 'dark'])('no screen has a fault that axe knows, in %s', async scheme => {
  const { window } = firefox;
  await window.prefer(
    'layout.css.prefers-color-scheme.content-override',
    Number(scheme !== 'dark'),
  );
  for (const [name, [fragment, sign]] of Object.entries(SCREENS)) {
    await goTo(screen, fragment, sign);
    expect(await screen.page.evaluate(() => scrollY), `${name} begins at its top`).toBe(0);
    const picture = await screen.page.screenshot();
    writeFileSync(`${ARTIFACTS}/dashboard-firefox-${name}-${scheme}.png`, picture);
    await unfold(screen);
    expect(await violations(screen.page), name).toEqual([]);
  }
  const dark = await screen.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(dark).toBe(scheme === 'dark');
});
