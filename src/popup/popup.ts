import { readActiveTab } from '../platform/read-tab.ts';

/*
 * The page is looked at twice, with a pause in between. So looking begins before anything
 * else is loaded: the screen, the letter's words and the book arrive during the pause.
 */
const begun = readActiveTab();
void import('./open-popup.tsx').then(({ openPopup }) => openPopup(begun));
