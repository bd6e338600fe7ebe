import { isTooLong } from '../profile/short-text.ts';
import { cleanLine } from './text/clean.ts';

/** Unread count before the name: `(3) `. */
const UNREAD = /^\(\d+\+?\)\s*/;
const SITE = /\s*[|\u2013-]\s*(?:LinkedIn|Sales Navigator)\s*$/i;

/**
 * The name in a page title such as `(3) Maya Okonkwo | LinkedIn`. `undefined` when the
 * title is not of that form, or names the site alone. Pages hold several title elements,
 * so pass `document.title`.
 */
export function nameInTitle(title: string): string | undefined {
  if (isTooLong(title)) return undefined;
  const clean = cleanLine(title).replace(UNREAD, '');
  if (!SITE.test(clean)) return undefined;
  const name = clean.replace(SITE, '').trim();
  // What stands behind a dash is where they work: a name that shows nothing leaves it alone.
  return /^(?:$|[-\u2013|])/.test(name) || /linkedin/i.test(name) ? undefined : name;
}
