/**
 * Name under which the injected script leaves its one function on the global object
 * of the extension's isolated world. Whoever injects the script calls it by this name.
 * The page itself lives in another world and never sees it.
 */
export const ENTRY_NAME = '__aFewMinutesRead';

/** The same for the script that draws the outline of a page for a problem report. */
export const OUTLINE_NAME = '__aFewMinutesOutline';

/** Handed to the reader when the sender asks for their own page to be read. */
export const OWN_PAGE = 'own';

/** Handed to the reader to look at the page once, now. */
export const FIRST_LOOK = 'first-look';

/** Handed to the reader to look again after the pause; `after` is the mark that the look before left. */
export interface NextLook {
  readonly after: unknown;
}
