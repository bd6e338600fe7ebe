import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { FirefoxWindow } from './firefox-chrome.ts';
import { BUILT_EXTENSION } from './paths.ts';

/** Firefox gives every installation a random address; tests fix it, to open its pages. */
const UUID = '6f0c1a52-6a55-4e0b-9a6b-0f7b2f4c9a11';

/** A running Firefox with the extension installed. */
export interface Firefox {
  readonly browser: Browser;
  readonly window: FirefoxWindow;
  /** The add-on's id, from its manifest. */
  readonly id: string;
}

function addOnId(): string {
  const manifest = JSON.parse(readFileSync(`${BUILT_EXTENSION}/manifest.json`, 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/**
 * Starts Firefox without a window and installs the built extension for this run.
 *
 * @param extension another build than the real one, as the control of an experiment
 * @throws when no Firefox is found, with a sentence that says what to do.
 */
export async function launchFirefox(extension: string = BUILT_EXTENSION): Promise<Firefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined) {
    throw new Error('No Firefox found: install it, or set FIREFOX_PATH to one.');
  }
  const id = addOnId();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'intl.accept_languages': 'en-US',
      // Colours that fade into each other have too little contrast on the way.
      'ui.prefersReducedMotion': 1,
    },
  });
  await browser.installExtension(extension);
  return { browser, window: await FirefoxWindow.of(browser), id };
}

/**
 * A page of the extension's origin in a tab; unless told otherwise one that does nothing,
 * to read what is stored. Its load event never
 * reaches the driver, so the script context is awaited instead.
 */
export async function openFirefoxPage(
  firefox: Firefox,
  path: string = 'icons/16.png',
): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page
    .goto(`moz-extension://${UUID}/${path}`, { waitUntil: 'load', timeout: 2_000 })
    .catch(() => {});
  return page;
}
