import type { TabFailure, TabFailureReason } from '../platform/tab-reading.ts';
import type { Refusal } from '../profile/reading.ts';
import type { NoLetterReason, ReadFrom } from '../ui/desk/state/state.ts';
import { textRefusal } from '../ui/desk/state/text-refusals.ts';

/** A sentence on what happened and one on what to do next. */
export interface Explanation {
  readonly title: string;
  readonly next: string;
}

/** Why a page was not read, and what to do next. */
export const REFUSALS: Readonly<Record<NoLetterReason, Explanation>> = {
  'not-a-profile': {
    title: 'This page is not about one person.',
    next: 'Open the profile of somebody whose work you would like to understand, then click again.',
  },
  'restricted-page': {
    title: 'The browser keeps extensions out of this page.',
    next: 'Open a profile in an ordinary tab, then click again.',
  },
  'own-profile': {
    title: 'This is your own profile.',
    next: 'Open the profile of the person you would like to write to, then click again.',
  },
  'overlay-open': {
    title: 'Something lies on top of the profile.',
    next: 'Close the window or picture that is open on the page, then read again.',
  },
  'page-changing': {
    title: 'The page is still changing.',
    next: 'Wait until the profile has come to rest, then read again.',
  },
  'two-identities': {
    title: 'The page names two different people.',
    next: 'It may still show parts of the profile before. Reload the page, then read again.',
  },
  'unknown-layout': {
    title: 'I do not know this kind of page yet.',
    next: 'Rather than guess, I read nothing. Select the text about the person on the page, then use the selected text.',
  },
  'signed-out-wall': {
    title: 'The page asks you to sign in first.',
    next: 'Sign in on the page, open the profile, then click again.',
  },
  'profile-unavailable': {
    title: 'This profile cannot be shown.',
    next: 'It may be private or gone. Somebody else may be glad to help.',
  },
  'sub-page': {
    title: 'This is only one part of a profile.',
    next: "Go back to the person's main profile page, then click again.",
  },
  'profile-first': {
    title: 'This is only one part of a profile.',
    next: 'Open their profile first and read it there. After that this page can add to it.',
  },
  'in-remembrance': {
    title: 'This profile is kept in memory of somebody.',
    next: 'There is nothing to write here.',
  },
  'nothing-selected': {
    title: 'No text is selected on the page.',
    next: 'Select the text about the person, then use the selected text.',
  },
};

/** Why a reading did not arrive, and what to do next. */
export const FAILURES: Readonly<Record<TabFailureReason, Explanation>> = {
  'no-tab': {
    title: 'There is no page in front of me.',
    next: 'Open a profile in a tab, then click the button in the toolbar.',
  },
  'reader-failed': {
    title: 'Reading did not work this time.',
    next: 'Reload the page, wait until it is there, then read again.',
  },
  'invalid-reading': {
    title: 'What I read made no sense, so I threw it away.',
    next: 'Reload the page, then read again.',
  },
};

/**
 * The browser lets the view beside the page look at a page only after a click in the
 * toolbar, and says no more than that it may not.
 */
const NOT_YET: Explanation = {
  title: 'I may look at a page only after you click my button on it.',
  next: 'Click A Few Minutes in the toolbar while the page is in front, then choose Keep in view.',
};

/** Why a page was not read, and what to do next; `stays` in the view beside the page. */
export function refusalOf(
  reason: NoLetterReason,
  stays: boolean,
  from: ReadFrom = 'page',
): Explanation {
  if (stays && reason === 'restricted-page') return NOT_YET;
  return textRefusal(reason, from) ?? REFUSALS[reason];
}

/** Why a reading did not arrive, and what to do next. */
export function failureOf(reason: TabFailureReason): Explanation {
  return FAILURES[reason];
}

/** What to say beside an open letter when the page in front was not read. */
export function besideLetter(reading: Refusal | TabFailure): string {
  const told =
    reading.kind === 'failure' ? failureOf(reading.reason) : refusalOf(reading.reason, true);
  return `${told.title} ${told.next}`;
}
