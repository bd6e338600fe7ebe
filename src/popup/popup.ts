import { isPopup } from '../platform/in-view.ts';
import { readActiveTab } from '../platform/read-tab.ts';

/*
 * The page is looked at twice, with a pause in between. So looking begins before anything
 * else is loaded: the screen, the letter's words and the book arrive during the pause. The
 * view beside the page is in no hurry: it opens while the popup still writes down the letter.
 */
const begun = isPopup() ? readActiveTab() : undefined;
void import('./open-popup.tsx').then(({ openPopup }) => openPopup(begun));
