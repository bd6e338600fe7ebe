import { isPopup } from '../platform/in-view.ts';
import { readActiveTab } from '../platform/read-tab.ts';
import type { FirstLook } from '../platform/tab-reading.ts';
import type { Begun } from './begun.ts';

/** Begins to look at the page; what the first look shows waits for whoever asks. */
function begin(): Begun {
  let tell: (first: FirstLook) => void = () => undefined;
  const first = new Promise<FirstLook>(resolve => {
    tell = resolve;
  });
  return { first, settled: readActiveTab(tell) };
}

/*
 * The page is looked at twice, with a pause in between. So looking begins before anything
 * else is loaded: the screen, the letter's words and the book arrive meanwhile. The view
 * beside the page is in no hurry: it opens while the popup still writes down the letter.
 */
const begun = isPopup() ? begin() : undefined;
void import('./open-popup.tsx').then(({ openPopup }) => openPopup(begun));
