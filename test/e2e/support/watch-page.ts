import type { Page } from 'puppeteer-core';

/** What a page can find out about itself without any privilege. */
export interface Traces {
  /** Changes of the document's tree, attributes or text since `watch` began. */
  readonly mutations: number;
  /** Listeners added to anything, counted by the page's own patched method. */
  readonly listeners: number;
  readonly messages: number;
  readonly globals: readonly string[];
  readonly storage: readonly string[];
  readonly databases: readonly string[];
  readonly cookies: string;
  readonly resources: readonly string[];
  readonly markup: string;
  readonly scroll: string;
  readonly selection: string;
}

/** The watcher's own state, kept where only the page's world sees it. */
interface Watch {
  mutations: number;
  listeners: number;
  messages: number;
}

/** Puts the watch into the page before its first script, as a site that looks for us would. */
export async function installWatch(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    const watch: Watch = { mutations: 0, listeners: 0, messages: 0 };
    Reflect.set(window, '__watch', watch);
    const add = EventTarget.prototype.addEventListener;
    addEventListener('message', () => {
      watch.messages += 1;
    });
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
      watch.listeners += 1;
      add.apply(this, args);
    };
  });
}

/** Begins to count from here: the page has come to rest. */
export async function beginWatch(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const watch: Watch = Reflect.get(window, '__watch');
    watch.listeners = 0;
    watch.messages = 0;
    new MutationObserver(records => {
      watch.mutations += records.length;
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** All that the page knows by now. */
export async function traces(tab: Page): Promise<Traces> {
  return tab.evaluate(async () => {
    const watch: Watch = Reflect.get(window, '__watch');
    const databases = await indexedDB.databases();
    return {
      ...watch,
      globals: Reflect.ownKeys(window).map(String).sort(),
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: databases.map(({ name }) => name ?? ''),
      cookies: document.cookie,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      markup: new XMLSerializer().serializeToString(document),
      scroll: `${scrollX},${scrollY}`,
      selection: getSelection()?.toString() ?? '',
    };
  });
}
