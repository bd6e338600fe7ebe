import { normaliseSlug } from '../../profile/address.ts';
import { postAge } from '../../profile/periods/post-age.ts';
import type { Post } from '../../profile/profile.ts';
import { fold } from '../text/clean.ts';
import type { Line } from '../text/line.ts';

/** Whose profile it is, so that others' words can be told apart. */
export interface Owner {
  /** Slugs that are this person's own. */
  readonly slugs: readonly string[];
  readonly name: string;
}

const AUTHOR = /\/(in|company|school|showcase)\/([^/?#]+)/;
const UPDATE = /\/feed\/update\/(urn:li:[A-Za-z]+:\d+)\/?/;
const ACTIVITY = /^urn:li:activity:/;

const isPostLink = (href: string): boolean => UPDATE.test(href);

/** Who a line outside the post's text links to: `true` owner, `false` somebody else. */
function authorOf(line: Line, owner: Owner): boolean | undefined {
  if (line.box || line.hrefs.some(isPostLink)) return undefined;
  for (const href of line.hrefs) {
    const [, kind, id] = AUTHOR.exec(href) ?? [];
    if (kind === undefined || id === undefined) continue;
    return kind === 'in' && owner.slugs.includes(normaliseSlug(id));
  }
  return undefined;
}

/**
 * Header such as "Maya reposted this": the name is bold there and in an author's block it
 * is not. Structure, not words: it covers reposts, comments and likes in every language.
 */
function isContextHeader(line: Line, name: string): boolean {
  return !line.box && line.strong.some(strong => fold(strong) === name && fold(line.text) !== name);
}

/** The text of a post: its expandable box, or what links to the post where boxes are unmarked. */
function isPostText(line: Line): boolean {
  return line.box || (line.hrefs.some(isPostLink) && !/^\d/.test(line.text));
}

function pathOf(line: Line): string | undefined {
  for (const href of line.hrefs) {
    const urn = UPDATE.exec(href)?.[1];
    if (urn !== undefined && ACTIVITY.test(urn)) return `/feed/update/${urn}/`;
  }
  return undefined;
}

/**
 * The person's own words in one item of the activity card: the first text, and only when
 * the author named last before it is the person. Reposts, comments and what a quotation
 * quotes give nothing (trap 4).
 *
 * `menuLabels` are labels of the item's menu buttons ("Open control menu for post by X"):
 * one that does not hold the owner's name belongs to somebody else's post.
 */
export function readPost(
  lines: readonly Line[],
  owner: Owner,
  menuLabels: readonly string[],
): Post | undefined {
  const name = fold(owner.name);
  const first = menuLabels[0];
  if (first !== undefined && !fold(first).includes(name)) return undefined;
  let byOwner = false;
  let age: ReturnType<typeof postAge>;
  for (const line of lines) {
    if (isContextHeader(line, name)) return undefined;
    if (isPostText(line)) {
      if (!byOwner) return undefined;
      const path = pathOf(line);
      return { text: line.text, ...age, ...(path === undefined ? {} : { path }) };
    }
    byOwner = authorOf(line, owner) ?? byOwner;
    age ??= postAge(line.text);
  }
  return undefined;
}
