import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page as Tab } from 'puppeteer-core';
import { ENTRY_NAME } from '../../../src/content/entry-name.ts';
import type { Reading } from '../../../src/profile/reading.ts';
import { type Page, shellFor } from '../../fixtures/load.ts';
import { isolatedWorld } from './isolated-world.ts';
import { BUILT_EXTENSION } from './paths.ts';
import { serve } from './serve.ts';
import { beginWatch, installWatch, type Traces, traces } from './watch-page.ts';

/** The reader exactly as it enters a page. */
export const READER_SCRIPT = readFileSync(`${BUILT_EXTENSION}/src/content/read.js`, 'utf8');

/** What a page gave, and everything that could have given the reader away. */
export interface Seen {
  readonly reading: Reading;
  /** What the page could tell before and after. */
  readonly before: Traces;
  readonly after: Traces;
  /** Doings in the reader's own world that reach beyond it, e.g. `EventTarget.addEventListener`. */
  readonly doings: readonly string[];
  /** Names the reader left in its own world. */
  readonly left: readonly string[];
  /** Lines on the console, whichever world wrote them, and errors. */
  readonly console: readonly string[];
}

/** Notes every call in this world that listens, stores, sends, asks, moves or writes on the console. */
const WATCH_OWN_WORLD = `(() => {
  const doings = [];
  const watched = {
    'EventTarget.addEventListener': [EventTarget.prototype, 'addEventListener'],
    'Storage.setItem': [Storage.prototype, 'setItem'],
    'IDBFactory.open': [IDBFactory.prototype, 'open'],
    'XMLHttpRequest.open': [XMLHttpRequest.prototype, 'open'],
    'Navigator.sendBeacon': [Navigator.prototype, 'sendBeacon'],
    'MutationObserver.observe': [MutationObserver.prototype, 'observe'],
    'Element.scrollIntoView': [Element.prototype, 'scrollIntoView'],
    'HTMLElement.click': [HTMLElement.prototype, 'click'],
    'HTMLElement.focus': [HTMLElement.prototype, 'focus'],
    fetch: [globalThis, 'fetch'],
    postMessage: [globalThis, 'postMessage'],
    setInterval: [globalThis, 'setInterval'],
    'console.log': [console, 'log'],
    'console.warn': [console, 'warn'],
    'console.error': [console, 'error'],
  };
  for (const [name, [owner, key]] of Object.entries(watched)) {
    const original = owner[key];
    owner[key] = function (...args) { doings.push(name); return original.apply(this, args); };
  }
  const before = new Set(Reflect.ownKeys(globalThis));
  globalThis.told = () => ({
    doings,
    left: Reflect.ownKeys(globalThis).filter(key => !before.has(key)).map(String),
  });
  before.add('told');
})()`;

/** One tab that shows page after page and has each read in a world of its own. */
export class IsolatedReader {
  readonly #tab: Tab;
  readonly #cdp: CDPSession;
  readonly #pages: Map<string, string>;
  readonly #script: string;
  readonly #console: string[] = [];

  private constructor(tab: Tab, cdp: CDPSession, pages: Map<string, string>, script: string) {
    this.#tab = tab;
    this.#cdp = cdp;
    this.#pages = pages;
    this.#script = script;
    cdp.on('Runtime.consoleAPICalled', ({ args }) => {
      this.#console.push(args.map(arg => String(arg.value ?? arg.description)).join(' '));
    });
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.#console.push(exceptionDetails.text);
    });
  }

  /** @param script another reader than the built one, as the control of an experiment */
  static async open(browser: Browser, script: string = READER_SCRIPT): Promise<IsolatedReader> {
    const tab = await browser.newPage();
    await installWatch(tab);
    const pages = new Map<string, string>();
    await serve(tab, pages);
    const cdp = await tab.createCDPSession();
    await cdp.send('Runtime.enable');
    return new IsolatedReader(tab, cdp, pages, script);
  }

  /** Shows the page at its own address and reads it as a click would. */
  async read(page: Page): Promise<Seen> {
    const { origin, pathname } = new URL(page.url);
    this.#pages.clear();
    this.#pages.set(`${origin}${pathname}`, shellFor(page));
    await this.#tab.goto(page.url, { waitUntil: 'load' });
    await beginWatch(this.#tab);
    const before = await traces(this.#tab);
    this.#console.length = 0;
    const evaluate = await isolatedWorld(this.#cdp);
    await evaluate(WATCH_OWN_WORLD);
    await evaluate(this.#script);
    const reading = (await evaluate(`globalThis.${ENTRY_NAME}()`)) as Reading;
    const told = (await evaluate('told()')) as Pick<Seen, 'doings' | 'left'>;
    const after = await traces(this.#tab);
    return { reading, before, after, ...told, console: [...this.#console] };
  }
}
