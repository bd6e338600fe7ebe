import type { Refusal } from '../profile/reading.ts';
import { browser } from './browser.ts';
import type { TabFailure, TabFailureReason } from './tab-reading.ts';

/** Addresses of which every browser keeps extensions out, or where there is no page to read. */
const RESTRICTED =
  /^(chrome|edge|brave|about|view-source|devtools|resource|moz-extension|chrome-extension|data|blob|file):|^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org)\/|\.pdf($|[?#])/i;

/** How browsers word "you may not inject here"; anything else is a fault of ours. */
const FORBIDDEN =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|must request permission|error page/i;

const RESTRICTED_PAGE: Refusal = {
  kind: 'refusal',
  reason: 'restricted-page',
  selfCheck: {},
};

/** The one tab in front, as the browser wants it named. */
export interface Target {
  readonly tabId: number;
}

/** What could not be had from the tab, and why. */
export function failure(reason: TabFailureReason, error?: unknown): TabFailure {
  const detail = error instanceof Error ? error.message : '';
  return { kind: 'failure', reason, detail };
}

/**
 * Does `work` in the tab in front, on the sender's click and only then: the click itself
 * is what grants access to this one tab (`activeTab`). Never rejects: pages that a
 * browser closes to extensions are a refusal, whatever else goes wrong is a failure.
 */
export async function inActiveTab<T>(
  work: (target: Target) => Promise<T>,
): Promise<T | Refusal | TabFailure> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return failure('no-tab');
    if (tab.url !== undefined && RESTRICTED.test(tab.url)) return RESTRICTED_PAGE;
    return await work({ tabId: tab.id });
  } catch (error) {
    if (error instanceof Error && FORBIDDEN.test(error.message)) return RESTRICTED_PAGE;
    return failure('reader-failed', error);
  }
}

/**
 * Runs `func` in the page's isolated world and gives what it returned, unchecked.
 *
 * @throws what the function threw there
 */
export async function ask<A extends unknown[]>(
  target: Target,
  func: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { ...target }, func, args });
  if (answer?.error !== undefined) throw answer.error;
  return answer?.result;
}

/** Runs in the page's isolated world after a file has put its one function there. */
function callByName(name: string, argument: unknown): unknown {
  const entry: unknown = Reflect.get(globalThis, name);
  if (typeof entry !== 'function') throw new Error('The script is not in the page');
  return entry(argument);
}

/** Injects `file` and calls the one function it leaves behind; `argument` must be plain data. */
export async function injected(
  target: Target,
  file: string,
  name: string,
  argument: unknown = null,
): Promise<unknown> {
  await browser.scripting.executeScript({ target: { ...target }, files: [file] });
  return askInjected(target, name, argument);
}

/** Calls the function of a script that is in the page already; `argument` must be plain data. */
export function askInjected(target: Target, name: string, argument: unknown): Promise<unknown> {
  return ask(target, callByName, name, argument);
}
