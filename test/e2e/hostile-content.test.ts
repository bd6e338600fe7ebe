import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_NAME } from '../../src/content/entry-name.ts';
import { parseReading } from '../../src/platform/parse-reading.ts';
import { asciiJson, hostileBook } from '../fixtures/hostile/book.ts';
import { HOSTILE } from '../fixtures/hostile/corpus.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openDashboard } from './support/dashboard.ts';
import { READER_SCRIPT } from './support/isolated-reader.ts';
import { NEVER } from './support/never.ts';
import type { Popup } from './support/popup.ts';
import { putBook } from './support/put-book.ts';
import { readBook } from './support/read-book.ts';
import { openStage, type Stage } from './support/stage.ts';

/** Long texts are put into pages shorter: a page of a million letters is a test of patience. */
const LONGEST = 20_000;
const TEXTS = HOSTILE.map(({ text }) => text.slice(0, LONGEST));

/** What Maya's page says in several places; each place takes another nasty text. */
const PLACES = [
  'Senior Product Designer at Northwind Labs',
  'I help product teams',
  'UX Designer',
  'Registered Nurse',
  'Leading the design-system guild',
  'Lakeshore Institute of Design',
  'Accessibility',
  'Quiet interfaces',
  'Three things I wish',
] as const;

/** Fails when anything ran, opened or was added by a text. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: Reflect.get(globalThis, 'pwned'),
    polluted: Reflect.get({}, 'pwned'),
    foreign: [
      ...document.querySelectorAll(
        'script:not([src]), iframe, object, embed, base, meta[http-equiv]',
      ),
    ].map(element => element.outerHTML.slice(0, 100)),
    handlers: [...document.querySelectorAll('*')].flatMap(element =>
      element.getAttributeNames().filter(name => name.startsWith('on')),
    ),
    links: [...document.querySelectorAll('a[href]')]
      .map(link => new URL(link.getAttribute('href') ?? '', location.href).protocol)
      .filter(protocol => !['chrome-extension:', 'https:', 'http:'].includes(protocol)),
  }));
  expect(found, where).toEqual({
    pwned: undefined,
    polluted: undefined,
    foreign: [],
    handlers: [],
    links: [],
  });
}

/** How far anything sticks out of the screen sideways, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, document.getElementById('popup')];
    return Math.max(...boxes.map(box => (box === null ? 0 : box.scrollWidth - box.clientWidth)));
  });
}

describe('a page full of nasty texts', NEVER, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.chromium.browser.close());

  /** Puts texts in place of others, exactly as they are, and gives what stands there then. */
  async function deface(texts: readonly string[]): Promise<void> {
    await stage.tab.evaluate(
      (json, places) => {
        const given: string[] = JSON.parse(json);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        Reflect.set(globalThis, 'kept', Reflect.get(globalThis, 'kept') ?? new Map());
        const kept: Map<Text, string> = Reflect.get(globalThis, 'kept');
        for (const node of nodes) {
          const was = kept.get(node) ?? node.data;
          const at = places.findIndex(place => was.includes(place));
          if (at === -1) continue;
          kept.set(node, was);
          node.data = given[at] ?? '';
        }
      },
      asciiJson(texts),
      PLACES,
    );
  }

  it('is read without harm: a valid reading or a refusal, and nothing of it runs', async () => {
    const cdp = await stage.tab.createCDPSession();
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const evaluate = async (expression: string): Promise<unknown> => {
      const options = { contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        ...options,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw');
      return result.value;
    };
    await evaluate(READER_SCRIPT);
    for (let from = 0; from < TEXTS.length; from += PLACES.length) {
      const texts = TEXTS.slice(from, from + PLACES.length);
      await deface(texts);
      // As text, so that the driver cannot mend half characters on the way.
      const json = await evaluate(`globalThis.${ENTRY_NAME}().then(JSON.stringify)`);
      const reading = parseReading(JSON.parse(String(json)));
      expect(reading, texts.join(' | ').slice(0, 200)).toBeDefined();
      if (reading?.kind === 'profile') expect(reading.profile.name.value.full).toBe('Maya Okonkwo');
    }
    expect(await stage.tab.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
  });

  it('is shown in the popup as text, within its width', async () => {
    const worst = ['<img src=x onerror=globalThis.pwned=1>', 'W'.repeat(400), '\u202Egpj.tset'];
    await deface(worst);
    const popup = await stage.click();
    await popup.letter();
    await popup.page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await expectHarmless(popup.page, 'the popup');
    expect(await overflow(popup.page)).toBeLessThanOrEqual(0);
    await popup.close();
  });
});

describe('a book full of nasty texts', NEVER, () => {
  let chromium: Chromium;
  let screen: Popup;
  const book = hostileBook();

  beforeAll(async () => {
    chromium = await launchChromium();
    const first = await openDashboard(chromium);
    await first.page.evaluate(putBook, asciiJson(book));
    await first.page.close();
    screen = await openDashboard(chromium);
  });
  afterAll(() => chromium.browser.close());

  /** Goes to a screen and opens everything that is folded away there. */
  async function go(fragment: string): Promise<void> {
    await screen.page.evaluate(hash => {
      location.hash = hash;
    }, fragment);
    await screen.page.waitForFunction(
      () => document.querySelector('.loading') === null && document.querySelector('main h1'),
    );
    await screen.page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
  }

  it('shows every list as text, within its width', async () => {
    for (const fragment of ['#/today', '#/people', '#/how-it-goes', '#/you', '#/your-data']) {
      await go(fragment);
      await expectHarmless(screen.page, fragment);
      expect(await overflow(screen.page), fragment).toBeLessThanOrEqual(0);
    }
  });

  it('shows every person as text, within its width, with the words that were written', async () => {
    for (const [index, { key, profile }] of book.contacts.entries()) {
      await go(`#/person/${encodeURIComponent(key)}`);
      await screen.page.waitForFunction(
        part => document.querySelector('main')?.textContent?.includes(part),
        {},
        (profile.name.value.full.match(/[\w ]{1,12}/)?.[0] ?? '').trim(),
      );
      await expectHarmless(screen.page, `person ${index}`);
      expect(await overflow(screen.page), `person ${index}`).toBeLessThanOrEqual(0);
    }
  });

  it('keeps every text as it was, whatever was shown', async () => {
    const json = await screen.page.evaluate(`(${readBook.toString()})().then(book =>
      JSON.stringify({ contacts: book.contacts, events: book.events.filter(e => e.device === 'hostile') }))`);
    const kept = JSON.parse(String(json));
    expect(kept.contacts).toEqual([...book.contacts].sort((a, b) => (a.key < b.key ? -1 : 1)));
    expect(kept.events).toEqual(book.events);
  });
});

it('the watch can fail: markup that runs is noticed', NEVER, async () => {
  await using stage = await openStage();
  await stage.tab.evaluate(() => {
    const box = document.createElement('div');
    box.innerHTML = '<img src=x onerror="globalThis.pwned=1">';
    document.body.append(box);
  });
  await expect(expectHarmless(stage.tab, 'the page')).rejects.toThrow();
});
