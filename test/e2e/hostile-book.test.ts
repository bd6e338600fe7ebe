import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../src/dashboard/screens/person/texts.ts';
import { nameOf } from '../../src/network/warm-paths/name-key.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { PERSON_TASKS } from '../../src/ui/dashboard-address.ts';
import type { Chromium } from './support/chromium.ts';
import { expectShownAsText, uncaughtIn } from './support/hostile/harmless.ts';
import {
  goQuickly,
  goToPerson,
  NEWCOMERS,
  openHostileBook,
  PEOPLE,
  ROWS,
} from './support/hostile/hostile-dashboard.ts';
import { NEVER } from './support/never.ts';
import type { Popup } from './support/popup.ts';
import { keptIn } from './support/read-book.ts';

/** All that the page says, as text, so that the driver cannot mend half characters on the way. */
async function shownIn({ page }: Popup): Promise<string> {
  return JSON.parse(
    await page.evaluate(() => JSON.stringify(document.querySelector('main')?.textContent)),
  );
}

/** Every text that was read of somebody. */
function factsOf(profile: Profile): readonly string[] {
  const { name, headline, place, about, positions, education, skills, featured, posts } = profile;
  return [
    name.value.full,
    ...[headline, place, about].map(fact => fact?.value ?? ''),
    ...positions.flatMap(({ value }) => [value.title, value.employer ?? '']),
    ...education.map(({ value }) => value.school),
    ...skills.map(({ value }) => value),
    ...featured.map(({ value }) => value.name),
    ...posts.map(({ value }) => value.text),
  ];
}

/** What a page shows that was opened for a task. */
const OPENED = {
  answered: `form[aria-label="${TEXTS.answered}"]`,
  meeting: `form[aria-label="${TEXTS.agreed}"]`,
  talked: `form[aria-label="${TEXTS.debrief.title}"]`,
  forget: '[role="alertdialog"]',
} as const;

/** What rows are kept by, where it is not their id. */
const KEYS: Readonly<Record<string, string>> = { contacts: 'key', drafts: 'contact' };

describe('a book full of nasty texts', NEVER, () => {
  let chromium: Chromium;
  let screen: Popup;
  let uncaught: readonly string[];

  beforeAll(async () => {
    ({ chromium, screen } = await openHostileBook());
    uncaught = uncaughtIn(screen.page);
  });
  afterAll(() => chromium.browser.close());

  it('shows every list as text, within its width', async () => {
    for (const fragment of ['#/today', '#/people', '#/how-it-goes', '#/you', '#/your-data']) {
      await goQuickly(screen, fragment);
      await expectShownAsText(screen.page, fragment);
    }
  });

  it('shows a sender as they wrote themselves', async () => {
    const [{ sender }] = ROWS.sender as [(typeof ROWS.sender)[0]];
    await goQuickly(screen, '#/you');
    const fields: readonly string[] = JSON.parse(
      await screen.page.evaluate(() =>
        JSON.stringify(
          [...document.querySelectorAll('main input, main textarea')].map(field =>
            Reflect.get(field, 'value'),
          ),
        ),
      ),
    );
    const lines = fields.flatMap(value => value.split('\n'));
    const words = [sender.schools, sender.employers, sender.languages, sender.offers].flat();
    expect(words.length).toBeGreaterThanOrEqual(200);
    const typed = words.flatMap(text => text.split(/\r\n?|\n/));
    expect(typed.filter(line => !lines.includes(line))).toEqual([]);
  });

  it('shows every person as text, within its width, with the words that were written', async () => {
    for (const [index, contact] of PEOPLE.entries()) {
      const { key, profile } = contact;
      await goToPerson(screen, contact);
      await screen.waitForText(/Letters you began/);
      await expectShownAsText(screen.page, `person ${index}`);
      const shown = await shownIn(screen);
      const letters = Object.values(ROWS.drafts[index]?.texts ?? {}).map(({ text }) => text);
      const missing = [...factsOf(profile), ...letters].filter(text => !shown.includes(text));
      expect(missing, `person ${index}`).toEqual([]);
      // A page of megabytes is drawn once: it takes seconds, and a form has no more of them.
      if (JSON.stringify(profile).length > 500_000) continue;
      for (const task of PERSON_TASKS) {
        await goQuickly(screen, `#/person/${encodeURIComponent(key)}/${task}`);
        await screen.page.waitForSelector(OPENED[task]);
        await expectShownAsText(screen.page, `person ${index}, ${task}`);
      }
    }
    expect(uncaught).toEqual([]);
  });

  it('shows everybody who may introduce, and a letter to one of them', async () => {
    for (const [index, contact] of NEWCOMERS.entries()) {
      const { key, profile } = contact;
      // All of them have one name.
      if (index > 0) await goQuickly(screen, '#/people');
      await goQuickly(screen, `#/person/${encodeURIComponent(key)}`);
      await screen.waitForText(/People you know who may introduce you/);
      const employer = profile.positions[0]?.value.employer;
      const friends = ROWS.acquaintances.filter(friend => friend.employer === employer);
      await screen.press(`Show all ${friends.length} people who may introduce you`);
      await screen.page.waitForSelector(`.friend:nth-child(${friends.length})`);
      const shown = await shownIn(screen);
      const words = friends.flatMap(friend => [nameOf(friend).full, friend.title]);
      expect(words.filter(text => !shown.includes(text))).toEqual([]);
      await expectShownAsText(screen.page, `introducers at ${employer}`);
      await screen.page.$$eval('main button', all =>
        all.find(one => one.textContent?.startsWith('Ask'))?.click(),
      );
      await screen.waitForText(/This letter goes to/);
      await expectShownAsText(screen.page, `a letter to a friend at ${employer}`);
    }
    expect(uncaught).toEqual([]);
  });

  it('keeps every text as it was, whatever was shown', async () => {
    const kept = await keptIn(screen);
    for (const [table, rows] of Object.entries(ROWS)) {
      // Looking at a person begins a letter and notes it: such rows are beside these.
      const id = KEYS[table] ?? 'id';
      const ids = new Set(rows.map(row => Reflect.get(row, id)));
      const there = kept[table]?.filter(row => ids.has(row[id]));
      const wanted = [...rows].sort((a, b) => (Reflect.get(a, id) < Reflect.get(b, id) ? -1 : 1));
      expect(there, table).toEqual(wanted);
    }
  });
});
