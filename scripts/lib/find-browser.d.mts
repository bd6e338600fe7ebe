/** The browsers the product is tried in. */
export type BrowserName = 'chromium' | 'firefox';
/** Path of a browser on this machine; see `find-browser.mjs`. */
export function findBrowser(browser: BrowserName): string | undefined;
/** Name of the environment variable that chooses a browser. */
export function browserVariable(browser: BrowserName): string;
