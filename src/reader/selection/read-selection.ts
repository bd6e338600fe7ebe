import { cleanAddress, type ProfileKey, profileKey, slugOf } from '../../profile/address.ts';
import { parseName } from '../../profile/names/parse-name.ts';
import type { PersonName } from '../../profile/profile.ts';
import type { Reading } from '../../profile/reading.ts';
import { nameInTitle } from '../page-title.ts';
import { readText } from '../pasted/read-text.ts';
import { fold } from '../text/clean.ts';

/**
 * Name of the person a page is about, by its title: only where the site always puts
 * it there. On any other page the title may name the company, or a colleague.
 */
function nameByTitle(url: URL, title: string): PersonName | undefined {
  const name = slugOf(url) === undefined ? undefined : nameInTitle(title);
  return name === undefined ? undefined : parseName(name);
}

/**
 * Key of a person selected on a page. On a profile page, the page's; anywhere else the
 * name belongs to it, since a team page has many people at one address. When the title
 * is the name, the page is taken for theirs, so that reading it whole finds them too.
 */
export function selectionKey(url: URL, title: string, name: PersonName): ProfileKey {
  const key = profileKey(url);
  if (slugOf(url) !== undefined) return key;
  const isTheirs = title
    .split(/\s*[|\u00b7\u2013\u2014]\s*|\s-\s/u)
    .some(part => fold(parseName(part)?.full ?? '') === fold(name.full));
  return isTheirs && url.search === '' && !/^#[!/]/.test(url.hash)
    ? key
    : (`${key}#${fold(name.full).replaceAll(' ', '-')}` as ProfileKey);
}

/**
 * Reads only the text that the sender selected on a page, for those who would rather
 * not have a page read. Title and address serve to tell whose it is.
 *
 * @param now milliseconds since the epoch
 * @returns a refusal `nothing-selected` for an empty selection, `not-a-profile` where no
 *   name is certain, `two-identities` when the text names somebody else than the page
 */
export function readSelection(text: string, url: URL, title: string, now: number): Reading {
  if (text.trim() === '') return { kind: 'refusal', reason: 'nothing-selected', selfCheck: {} };
  return readText(
    text,
    {
      layout: 'selection',
      address: cleanAddress(url),
      titleName: nameByTitle(url, title),
      keyOf: name => selectionKey(url, title, name),
    },
    now,
  );
}
