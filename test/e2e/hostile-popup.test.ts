import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseName } from '../../src/profile/names/parse-name.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { cleanLine } from '../../src/reader/text/clean.ts';
import { expectHarmless, expectShownAsText, uncaughtIn } from './support/hostile/harmless.ts';
import {
  APART,
  missingIn,
  TEXTS,
  textsOfPage,
  writePage,
} from './support/hostile/page-of-texts.ts';
import { NEVER } from './support/never.ts';
import type { Popup } from './support/popup.ts';
import { keptIn } from './support/read-book.ts';
import { openStage, type Stage } from './support/stage.ts';

/** Nasty texts that leave a name when everything is taken off that is none. */
const NAMES = TEXTS.filter(
  text => parseName(cleanLine(text)) !== undefined && !/\p{Cc}/u.test(text),
);

/** Who each page is about: every second has a nasty name. */
const PEOPLE = Array.from({ length: APART }, (_, page) => ({
  slug: `nasty-${page}`,
  name: page % 2 === 0 ? 'Maya Okonkwo' : (NAMES[Math.floor((page * NAMES.length) / APART)] ?? ''),
  texts: textsOfPage(page),
}));

/** Half a character becomes a whole one on the way through the browser. */
const whole = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

describe('pages full of nasty texts, in the popup', NEVER, () => {
  let stage: Stage;
  let popup: Popup;
  let uncaught: readonly string[];

  beforeAll(async () => {
    stage = await openStage();
    popup = await stage.click();
    uncaught = uncaughtIn(popup.page);
  });
  afterAll(() => stage.chromium.browser.close());

  /** Whether somebody is in the book by now. */
  const untilKept = (slug: string) =>
    popup.page.waitForFunction(
      key =>
        new Promise(resolve => {
          const opening = indexedDB.open('a-few-minutes');
          opening.onsuccess = () => {
            const database = opening.result;
            const asked = database.transaction('contacts').objectStore('contacts').count(key);
            asked.onsuccess = () => {
              database.close();
              resolve(asked.result > 0);
            };
          };
        }),
      { polling: 50 },
      `linkedin.com/in/${slug}`,
    );

  it('show as text, within the width of the popup', async () => {
    for (const person of PEOPLE) {
      await writePage(stage.tab, person);
      // The popup belongs to this tab: loaded anew, it reads the page anew.
      await popup.page.reload({ waitUntil: 'load' });
      await popup.letter();
      await untilKept(person.slug);
      await expectShownAsText(popup.page, `the popup of ${person.slug}`);
    }
    expect(uncaught).toEqual([]);
  });

  it('are in the book as the reader cleans them, every one', async () => {
    const { contacts = [] } = await keptIn(popup);
    for (const { slug, name, texts } of PEOPLE) {
      const kept = contacts.find(row => row['key'] === `linkedin.com/in/${slug}`);
      const profile = kept?.['profile'] as Profile | undefined;
      if (profile === undefined) throw new Error(`${slug} is not in the book`);
      expect(profile.name.value, slug).toEqual(parseName(cleanLine(whole(name))));
      expect(missingIn(profile, texts.map(whole)), slug).toEqual([]);
    }
  });

  it('are watched by what can fail: markup that runs is noticed', async () => {
    await popup.close();
    await stage.tab.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<img src=x onerror="globalThis.pwned=1">';
      document.body.append(box);
    });
    await stage.tab.waitForFunction(() => Reflect.get(globalThis, 'pwned') === 1);
    await expect(expectHarmless(stage.tab, 'the page')).rejects.toThrow(/pwned/);
  });
});
