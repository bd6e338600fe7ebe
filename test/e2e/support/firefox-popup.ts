import type { Firefox } from './firefox.ts';

/** How long the interface may take before a test gives up, in milliseconds. */
const PATIENCE = 20_000;

/** Waits between two looks, in milliseconds. */
const PAUSE = 100;

/** After this long without an answer the popup was being moved into its panel: ask again. */
const SILENCE = 2_000;

/** The popup is a browser element inside Firefox's own window. */
const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find(browser => browser.currentURI.spec.includes('/src/popup/'))`;

/**
 * Helpers put in front of every script that runs beside the popup's document. They find
 * controls by what a screen reader would say.
 */
const HELPERS = `
const document = content.document;
const plain = text => (text ?? '').replace(/\\s+/g, ' ').trim();
const textOfIds = ids => plain((ids ?? '').split(' ')
  .map(id => document.getElementById(id)?.textContent ?? '').join(' '));
const nameOf = element => plain(
  textOfIds(element.getAttribute('aria-labelledby')) ||
  element.getAttribute('aria-label') ||
  [...(element.labels ?? [])].map(label => label.textContent).join(' ') ||
  element.textContent);
const named = (selector, name) => [...document.querySelectorAll(selector)]
  .find(element => !element.closest('[inert]') && nameOf(element) === name);
`;

/** The open popup in Firefox, driven from beside its document with trusted input. */
export class FirefoxPopup {
  readonly #firefox: Firefox;
  readonly #place: string;

  /** @param place finds its browser element in Firefox's window */
  constructor(firefox: Firefox, place: string = POPUP) {
    this.#firefox = firefox;
    this.#place = place;
  }

  /** Runs the body of a function beside the popup's document and gives what it returns. */
  async #run(body: string): Promise<unknown> {
    const script = `(() => {
      let answer;
      try { answer = { value: (() => { ${HELPERS} ${body} })() }; }
      catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('popup:answer', answer);
    })()`;
    const answer = await this.#firefox.window.run(`(async () => {
      const { messageManager } = ${this.#place};
      const answer = new Promise(resolve => {
        messageManager.addMessageListener('popup:answer', function once(message) {
          messageManager.removeMessageListener('popup:answer', once);
          resolve(message.data);
        });
      });
      const script = ${JSON.stringify(script)};
      messageManager.loadFrameScript(
        'data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      const silence = new Promise(resolve => setTimeout(() => resolve({ silent: true }), ${SILENCE}));
      return JSON.stringify(await Promise.race([answer, silence]));
    })()`);
    const { value, error, silent } = JSON.parse(String(answer));
    if (silent) return undefined;
    if (error !== undefined) throw new Error(`In the popup: ${error}`);
    return value;
  }

  /** Looks again and again until a body gives something that is not empty. */
  async #wait(body: string, what: string): Promise<unknown> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const value = await this.#run(body);
      if (value !== undefined && value !== null && value !== false && value !== '') return value;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
    throw new Error(`${what} did not appear; on show: ${await this.shown()}`);
  }

  /** All the text on show. */
  async shown(): Promise<string> {
    return String(await this.#run('return plain(document.body?.innerText)'));
  }

  /** The text of the letter, as soon as there is one. */
  async text(): Promise<string> {
    return String(await this.#wait(`return named('textarea', 'Message')?.value`, 'The letter'));
  }

  /** Types into a field the way a keyboard does: the page sees trusted input. */
  async fill(name: string, text: string): Promise<void> {
    await this.#wait(
      `return named('input, textarea', ${JSON.stringify(name)}) !== undefined`,
      name,
    );
    await this.#run(`
      named('input, textarea', ${JSON.stringify(name)}).focus();
      document.execCommand('insertText', false, ${JSON.stringify(text)});
    `);
  }

  /** Waits until no blank is left in the letter. */
  async waitForNoBlanks(): Promise<void> {
    await this.#wait(
      `const text = named('textarea', 'Message')?.value ?? '['; return !text.includes('[')`,
      'A letter without blanks',
    );
  }

  /** Presses a button by its name, with the gesture that copying needs. */
  async press(name: string): Promise<void> {
    await this.#wait(`return named('button', ${JSON.stringify(name)}) !== undefined`, name);
    await this.#run(`
      content.windowUtils.setHandlingUserInput?.(true);
      named('button', ${JSON.stringify(name)}).click();
    `);
  }

  /** Waits until a sentence is on show. */
  async waitForText(pattern: RegExp): Promise<void> {
    const { source, flags } = pattern;
    await this.#wait(
      `return new RegExp(${JSON.stringify(source)}, '${flags}').test(document.body.innerText)`,
      String(pattern),
    );
  }

  /** Runs a function in the popup's own world and under its policy, and waits for nothing. */
  async runInside(work: (...words: string[]) => void, ...words: readonly string[]): Promise<void> {
    const call = `(${work})(${words.map(word => JSON.stringify(word)).join(', ')})`;
    await this.#run(`
      const world = Components.utils.Sandbox(content, {
        sandboxPrototype: content, wantXrays: false });
      Components.utils.evalInSandbox(${JSON.stringify(call)}, world);
    `);
  }

  /** A picture of the popup as PNG. */
  async picture(): Promise<Buffer> {
    const data = await this.#firefox.window.run(`(async () => {
      const bitmap = await ${this.#place}.browsingContext.currentWindowGlobal
        .drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    })()`);
    return Buffer.from(String(data), 'base64');
  }
}

/** The sidebar is a document of Firefox's own, with a browser element for the extension in it. */
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument
  ?.getElementById('webext-panels-browser')`;

/** The view in the sidebar, once it is open. */
export async function firefoxSidebar(firefox: Firefox): Promise<FirefoxPopup> {
  await firefox.window.run(`(async () => {
    const end = Date.now() + ${PATIENCE};
    while (!${SIDEBAR}?.currentURI.spec.includes('/src/popup/') && Date.now() < end) {
      await new Promise(r => setTimeout(r, ${PAUSE}));
    }
    if (!${SIDEBAR}) throw new Error('No sidebar opened');
    return true;
  })()`);
  return new FirefoxPopup(firefox, SIDEBAR);
}

/**
 * Clicks the toolbar button for the tab in front. This goes the way of a real click, so
 * the popup is granted `activeTab`.
 */
export async function clickFirefoxToolbar(firefox: Firefox): Promise<FirefoxPopup> {
  await firefox.window.run(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
    const end = Date.now() + ${PATIENCE};
    while (!${POPUP} && Date.now() < end) await new Promise(r => setTimeout(r, ${PAUSE}));
    if (!${POPUP}) throw new Error('No popup opened');
    return true;
  })()`);
  return new FirefoxPopup(firefox);
}
