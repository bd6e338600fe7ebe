import type { Page } from 'puppeteer-core';
import { ENTRY_NAME } from '../../../src/content/entry-name.ts';
import { READER_SCRIPT } from './isolated-reader.ts';

/** What a page that looks for readers has noticed so far. */
export interface Noticed {
  /** Calls of built-ins that the page had replaced by its own, by name. */
  readonly calls: Readonly<Record<string, number>>;
  /** Kinds of events that reached its window, beside those of focus. */
  readonly events: readonly string[];
  /** Style sheets, frames and shadow roots it can count. */
  readonly attachments: string;
}

/**
 * Puts a suspicious page's scripts in place before anything else runs there: every
 * built-in that somebody who reads a page is likely to use is replaced by one that counts
 * its calls and lies, every kind of event is listened to.
 */
export async function installSpies(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    const calls: Record<string, number> = {};
    const events: string[] = [];
    let armed = false;
    Reflect.set(window, '__spies', { calls, events, arm: () => (armed = true) });
    const count = (name: string) => {
      if (armed) calls[name] = (calls[name] ?? 0) + 1;
    };

    /** Replaces one method or getter; `lie` is what it answers once the trap is armed. */
    const replace = (owner: object, ownerName: string, key: string, lie?: () => unknown) => {
      const found = Object.getOwnPropertyDescriptor(owner, key);
      const name = `${ownerName}.${key}`;
      if (found?.configurable !== true) return;
      const answer = (original: () => unknown) => {
        count(name);
        return armed && lie !== undefined ? lie() : original();
      };
      const { get, value } = found;
      if (get !== undefined) {
        Object.defineProperty(owner, key, {
          ...found,
          get() {
            return answer(() => get.call(this));
          },
        });
      } else if (typeof value === 'function') {
        Object.defineProperty(owner, key, {
          ...found,
          value(...args: unknown[]) {
            return answer(() => value.apply(this, args));
          },
        });
      }
    };

    const mallory = () => 'Mallory Impostor';
    const nothing = () => null;
    const none = () => [];
    for (const key of ['textContent', 'nodeValue']) replace(Node.prototype, 'Node', key, mallory);
    for (const key of ['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'childNodes']) {
      replace(Node.prototype, 'Node', key, nothing);
    }
    for (const key of ['innerText', 'outerText', 'hidden', 'dataset']) {
      replace(HTMLElement.prototype, 'HTMLElement', key, mallory);
    }
    for (const [owner, name] of [
      [Element.prototype, 'Element'],
      [Document.prototype, 'Document'],
    ] as const) {
      for (const key of ['querySelectorAll', 'getElementsByTagName', 'children']) {
        replace(owner, name, key, none);
      }
      replace(owner, name, 'querySelector', nothing);
    }
    for (const key of ['getAttribute', 'innerHTML', 'tagName', 'localName', 'id', 'className']) {
      replace(Element.prototype, 'Element', key, mallory);
    }
    for (const key of ['matches', 'closest', 'hasAttribute', 'getClientRects', 'checkVisibility']) {
      replace(Element.prototype, 'Element', key, () => false);
    }
    replace(Document.prototype, 'Document', 'title', mallory);
    replace(Document.prototype, 'Document', 'createTreeWalker', nothing);
    replace(window, 'window', 'getComputedStyle', () => ({ display: 'none' }));
    replace(Array.prototype, 'Array', 'flatMap', none);
    replace(String.prototype, 'String', 'trim', mallory);
    replace(RegExp.prototype, 'RegExp', 'exec', nothing);
    replace(Element.prototype, 'Element', 'attachShadow');
    for (const key of ['kind', 'profile', 'full', 'value']) {
      Object.defineProperty(Object.prototype, key, {
        configurable: true,
        get: () => void count(`Object.${key}`),
        set(value: unknown) {
          count(`Object.${key}`);
          Object.defineProperty(this, key, {
            value,
            writable: true,
            configurable: true,
            enumerable: true,
          });
        },
      });
    }

    // A click on a button of the browser takes the focus, whoever's button it is.
    const ofFocus = /focus|blur|visibilitychange|pointer|mouse/;
    for (const key in window) {
      if (!key.startsWith('on')) continue;
      const kind = key.slice(2);
      if (ofFocus.test(kind)) continue;
      window.addEventListener(kind, () => void (armed && events.push(kind)), true);
    }
  });
}

/** From here on the page counts and lies: it has come to rest, as a page in view has. */
export async function armSpies(tab: Page): Promise<void> {
  await tab.evaluate(() => Reflect.get(window, '__spies').arm());
}

/** What the page noticed; asking leaves no trace itself. */
export async function noticed(tab: Page): Promise<Noticed> {
  return tab.evaluate(() => {
    const { calls, events } = Reflect.get(window, '__spies');
    const attachments = `${document.styleSheets.length} ${document.adoptedStyleSheets.length} ${frames.length}`;
    return { calls: { ...calls }, events: [...events], attachments };
  });
}

/** The beginning of what the reader finds in the page's own world, where it is counted and lied to. */
export async function readInPagesWorld(tab: Page): Promise<string> {
  return tab.evaluate(
    async (script, entry) => {
      const element = document.createElement('script');
      element.textContent = script;
      document.documentElement.append(element);
      return JSON.stringify(await Reflect.get(globalThis, entry)?.()).slice(0, 400);
    },
    READER_SCRIPT,
    ENTRY_NAME,
  );
}
