import { ENTRY_NAME } from '../content/entry-name.ts';
import type { Refusal } from '../profile/reading.ts';
import { browser } from './browser.ts';
import { parseReading } from './parse-reading.ts';
import type { TabFailure, TabFailureReason, TabReading } from './tab-reading.ts';

/**
 * The reader as it lies in the built extension; the bundler keeps the source path. The
 * slash makes it the same file everywhere: Firefox looks from the page that asks, and
 * says nothing when there is no such file.
 */
export const READER_FILE = '/src/content/read.js';

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

function failure(reason: TabFailureReason, error?: unknown): TabFailure {
  const detail = error instanceof Error ? error.message : '';
  return { kind: 'failure', reason, detail };
}

/** Runs in the page's isolated world after the reader file has put its one function there. */
function callReader(name: string): unknown {
  const reader: unknown = Reflect.get(globalThis, name);
  if (typeof reader !== 'function') throw new Error('The reader is not in the page');
  return reader();
}

/**
 * Reads the page in the tab in front, on the sender's click and only then: the
 * click itself is what grants access to this one tab (`activeTab`).
 *
 * Never rejects. Pages that a browser closes to extensions are a refusal
 * (`restricted-page`), like any other page that cannot be read.
 */
export async function readActiveTab(): Promise<TabReading> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return failure('no-tab');
    if (tab.url !== undefined && RESTRICTED.test(tab.url)) return RESTRICTED_PAGE;
    const target = { tabId: tab.id };
    await browser.scripting.executeScript({ target, files: [READER_FILE] });
    const answers = await browser.scripting.executeScript({
      target,
      func: callReader,
      args: [ENTRY_NAME],
    });
    const answer = answers[0];
    if (answer?.error !== undefined) return failure('reader-failed', answer.error);
    return parseReading(answer?.result) ?? failure('invalid-reading');
  } catch (error) {
    if (error instanceof Error && FORBIDDEN.test(error.message)) return RESTRICTED_PAGE;
    return failure('reader-failed', error);
  }
}
