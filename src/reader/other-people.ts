import { normaliseSlug } from '../profile/address.ts';
import type { WalkedLine } from './text/line.ts';

/** A profile itself, not one of its sub-pages. */
const PROFILE = /\/in\/([^/]+)\/?$/;
/**
 * A link as nearly all are: its path can be taken as it stands. Whatever else a browser
 * makes of an address (dots, escapes, back slashes, white space) is asked of its own parser.
 */
const PLAIN = /^(?:https:\/\/www\.linkedin\.com)?(\/(?!\/)[\w/:-]*)(?:[?#]|$)/;
/** Where links without a host lead. */
const SITE = 'https://www.linkedin.com/';
/** What holds one thing: an entry, an item of a list, a card. */
const ONE_THING =
  'section,li,[role="listitem"],[componentkey^="entity-collection-item"],[data-view-name="profile-component-entity"]';

/** Slug of the profile that a link leads to; on other sites `/in/` is a country or anything else. */
function profileBehind(href: string): string | undefined {
  const plain = PLAIN.exec(href)?.[1];
  if (plain !== undefined) return slugIn(plain);
  if (!URL.canParse(href, SITE)) return undefined;
  const { hostname, pathname } = new URL(href, SITE);
  if (!/(^|\.)linkedin\.com$/.test(hostname)) return undefined;
  return slugIn(pathname);
}

function slugIn(path: string): string | undefined {
  const slug = PROFILE.exec(path)?.[1];
  return slug === undefined ? undefined : normaliseSlug(slug);
}

function linksToOther(line: WalkedLine, own: readonly string[]): boolean {
  if (line.box) return false;
  return line.hrefs.some(href => {
    const slug = profileBehind(href);
    return slug !== undefined && !own.includes(slug);
  });
}

/**
 * The lines of a card without other people: a line that links to another profile is about
 * them ("Priya works here"), and where such a line comes first in an entry, an item or a
 * card inside the card, all of that is. Long texts stay: people mention each other.
 *
 * @param own slugs of the subject; without any, nobody can be told to be another
 */
export function withoutOthers<T extends WalkedLine>(
  lines: readonly T[],
  card: Element,
  own: readonly string[],
): readonly T[] {
  if (own.length === 0) return lines;
  const others = new Set(lines.filter(line => linksToOther(line, own)));
  if (others.size === 0) return lines;
  const theirs = [...others].flatMap(line => {
    const thing = line.block.closest(ONE_THING);
    if (thing === null || thing === card || !card.contains(thing)) return [];
    return lines.find(first => thing.contains(first.block)) === line ? [thing] : [];
  });
  return lines.filter(
    line => !others.has(line) && !theirs.some(thing => thing.contains(line.block)),
  );
}
