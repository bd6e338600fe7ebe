import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_NAME } from '../../src/content/entry-name.ts';
import type { Reading } from '../../src/profile/reading.ts';
import { buildPage } from '../fixtures/builder/build.ts';
import { DIALECTS, LOCALES, type PageOptions } from '../fixtures/builder/options.ts';
import { frozenPage, frozenPages } from '../fixtures/frozen.ts';
import { PEOPLE, personCalled } from '../fixtures/people/people.ts';
import { read } from '../reader/support/read.ts';
import { valuesOf } from '../reader/support/values.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { IsolatedReader, READER_SCRIPT, type Seen } from './support/isolated-reader.ts';

/** Pages built of each layout: people and languages are taken in turn, so that all occur. */
const PER_DIALECT = 4;

let chromium: Chromium;
let reader: IsolatedReader;

beforeAll(async () => {
  chromium = await launchChromium();
  reader = await IsolatedReader.open(chromium.browser);
});
afterAll(() => chromium?.browser.close());

/** A reading without the moment it was made at: all else must be the same in every engine. */
function timeless(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading, (key, value) => (key === 'capturedAt' ? 0 : value)));
}

/** Expects that nobody could have told that the page was read. */
function expectUnnoticed({ before, after, doings, left, console }: Seen): void {
  expect(before.markup.length).toBeGreaterThan(100);
  expect(after).toEqual(before);
  expect(after).toMatchObject({ mutations: 0, listeners: 0, messages: 0 });
  expect(doings).toEqual([]);
  expect(left).toEqual([ENTRY_NAME]);
  expect(console).toEqual([]);
}

describe('in Chromium, every reviewed page reads as expected and notices nothing', () => {
  for (const page of frozenPages()) {
    it(page.name, async () => {
      const seen = await reader.read(page);
      const { sections: expectedSections, ...expected } = page.expected;
      const { sections = {}, ...values } = valuesOf(seen.reading);
      expect(values).toEqual(expected);
      expect(sections).toMatchObject(expectedSections ?? {});
      expect(timeless(seen.reading)).toEqual(timeless(read(page)));
      expectUnnoticed(seen);
    });
  }
});

describe('in Chromium, built pages read as they do without a browser', () => {
  for (const [at, dialect] of DIALECTS.entries()) {
    for (let turn = 0; turn < PER_DIALECT; turn += 1) {
      const number = at * PER_DIALECT + turn;
      const person = PEOPLE[(number * 3) % PEOPLE.length] ?? personCalled('Ingrid');
      const locale = LOCALES[number % LOCALES.length] ?? 'en';
      const degree = ([1, 2, 3] as const)[number % 3] ?? 2;
      const options: Partial<PageOptions> = { dialect, locale, degree, seed: number };
      it(`${dialect}, ${locale}, degree ${degree}: ${person.example}`, async () => {
        const page = buildPage(person, options);
        const seen = await reader.read(page);
        expect(seen.reading.kind).toBe('profile');
        expect(timeless(seen.reading)).toEqual(timeless(read(page)));
        expectUnnoticed(seen);
      });
    }
  }
});

describe('what a style sheet alone hides', () => {
  const degreeOf = ({ reading }: Seen) =>
    reading.kind === 'profile' ? reading.profile.degree?.value : reading.reason;
  /** The twin badge comes first and outside the pre-drawn state: only the style sheet tells. */
  const twins = (hiding: string) => {
    const page = buildPage(personCalled('Ingrid'), { degree: 1, connection: 'connected' });
    const markup = page.markup.replace(
      '<p>\u00b7 1st</p>',
      '<p class="_z9">\u00b7 3rd</p><p class="_z8">\u00b7 1st</p>',
    );
    expect(markup).not.toBe(page.markup);
    return { ...page, markup: markup.replace('</head>', `<style>${hiding}</style></head>`) };
  };

  for (const how of ['display:none', 'visibility:hidden', 'visibility:collapse']) {
    it(`is not read: ${how}`, async () => {
      expect(degreeOf(await reader.read(twins(`._z9{${how}}`)))).toBe(1);
      expect(degreeOf(await reader.read(twins(`._z8{${how}}`)))).not.toBe(1);
    });
  }

  it('is not guessed where nothing is hidden', async () => {
    expect(degreeOf(await reader.read(twins('')))).toBeUndefined();
  });

  it('is read where it is merely below the fold, or has no box of its own', async () => {
    const page = buildPage(personCalled('Ingrid'));
    const style = 'section{content-visibility:auto}p{display:contents}';
    const markup = page.markup.replace('</head>', `<style>${style}</style></head>`);
    const seen = await reader.read({ ...page, markup });
    expect(timeless(seen.reading)).toEqual(timeless(read(page)));
  });
});

it('a reader that leaves traces would be seen: the watch can fail', async () => {
  const clumsy = `${READER_SCRIPT};
    globalThis.trace = 1;
    document.body.setAttribute('data-read', '');
    addEventListener('scroll', () => {});
    localStorage.setItem('read', '1');
    console.log('read');`;
  const seen = await (await IsolatedReader.open(chromium.browser, clumsy)).read(
    frozenPage('sdui-b3'),
  );
  expect(seen.after.mutations).toBeGreaterThan(0);
  expect(seen.after.storage).toContain('read');
  expect(seen.doings).toEqual(
    expect.arrayContaining(['EventTarget.addEventListener', 'Storage.setItem', 'console.log']),
  );
  expect(seen.left).toContain('trace');
  expect(seen.console).toContain('read');
});
