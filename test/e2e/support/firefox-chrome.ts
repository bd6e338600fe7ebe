import type { Browser } from 'puppeteer-core';

/** Connection of a browser driven over WebDriver BiDi, as far as we need it. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** What `script.evaluate` answers. */
interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function connectionOf(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('This browser is not driven over WebDriver BiDi');
  }
  return connection as BidiConnection;
}

/**
 * Firefox's own window (toolbar, menus, popups), where a real click can be made. Needs
 * the browser to be started with `--remote-allow-system-access`.
 */
export class FirefoxWindow {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** Takes hold of the first window of a running Firefox. */
  static async of(browser: Browser): Promise<FirefoxWindow> {
    const connection = connectionOf(browser);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
    if (window === undefined) throw new Error('Firefox shows no window');
    return new FirefoxWindow(connection, window.context);
  }

  /**
   * Runs an expression with the browser's own rights and gives its (awaited) value, which
   * must be a text, a number or a truth value.
   */
  async run(expression: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const evaluation = result as Evaluation;
    if (evaluation.type === 'exception') {
      throw new Error(`In Firefox's window: ${evaluation.exceptionDetails?.text}`);
    }
    return evaluation.result?.value;
  }

  /** Changes one setting of the browser, as about:config would, for as long as it runs. */
  async prefer(name: string, value: string | number | boolean): Promise<void> {
    const kind = { string: 'String', number: 'Int', boolean: 'Bool' }[
      typeof value as 'string' | 'number' | 'boolean'
    ];
    await this.run(
      `Services.prefs.set${kind}Pref(${JSON.stringify(name)}, ${JSON.stringify(value)}), true`,
    );
  }
}
