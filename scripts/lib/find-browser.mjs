import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where each browser is usually found. Branded Chrome is last: it refuses
 * extensions given on the command line, but takes them over its debugging pipe.
 */
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a browser on this machine, or `undefined`. The environment variable
 * (`CHROMIUM_PATH`, `FIREFOX_PATH`) wins over the search.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, names, places } = KNOWN[browser];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const candidates = folders.flatMap(folder => names.map(name => join(folder, name)));
  const found = [...candidates, ...places].find(isProgram);
  return found === undefined ? undefined : realpathSync(found);
}

/**
 * Name of the environment variable that chooses a browser.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export function browserVariable(browser) {
  return KNOWN[browser].variable;
}
