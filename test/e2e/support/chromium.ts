import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { BUILT_EXTENSION } from './paths.ts';

/** Options of {@link launchChromium}; all have a default. */
export interface ChromiumOptions {
  /** Folder of the unpacked extension; the built one by default. */
  readonly extension?: string;
  /** A browser profile to keep between launches; a fresh one by default. */
  readonly userDataDir?: string;
  /** False shows the window, for `npm start` on a desk. */
  readonly headless?: boolean;
  /** Where the browser believes to be, e.g. `Etc/GMT+3`; where the computer is by default. */
  readonly timeZone?: string;
  /** Window size in pixels, as `width,height`. */
  readonly windowSize?: string;
  /** Pages of the web may ask this very computer, as browsers let none without a question. */
  readonly reachesLoopback?: boolean;
}

/** A running Chromium with the extension installed. */
export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
}

/** Keeps the browser's own errands off the wire; the sandbox stays unless we are root. */
function browserArguments({ windowSize, reachesLoopback }: ChromiumOptions): string[] {
  return [
    ...(reachesLoopback ? ['--disable-features=LocalNetworkAccessChecks'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--lang=en-US',
    `--window-size=${windowSize ?? '1280,900'}`,
    // A screen of its own size for headless browsers; the popup has to fit on it.
    '--screen-info={1600x1200}',
  ];
}

/**
 * Starts Chromium and installs the extension over the debugging pipe: that works in
 * Chromium and in branded Chrome, which ignores extensions on its command line.
 *
 * @throws when no Chromium is found, with a sentence that says what to do.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) {
    throw new Error('No Chromium found: install it, or set CHROMIUM_PATH to one.');
  }
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    defaultViewport: null,
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    ...(options.timeZone === undefined ? {} : { env: { ...process.env, TZ: options.timeZone } }),
    args: browserArguments(options),
  });
  const id = await browser.installExtension(options.extension ?? BUILT_EXTENSION);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium did not keep the extension ${id}`);
  return { browser, extension };
}
