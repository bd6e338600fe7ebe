import browser from 'webextension-polyfill';

/**
 * The one door to the browser. Nothing else imports the polyfill, which throws
 * when it is loaded outside an extension: tests replace this module instead, and
 * the day the polyfill is dropped (both browsers offer `browser` by themselves
 * by now) this file is the only one that changes.
 */
export { browser };
