import { looksLikeBadge } from '../../parse/degree.ts';
import { knownPronouns, pronounsOf } from '../../parse/pronouns.ts';
import { isDot } from '../../parse/split.ts';
import { fold } from '../../text/clean.ts';
import type { WalkedLine } from '../../text/line.ts';

/** The lines of a top card by the part they play. */
export interface TopCardLines {
  readonly name: WalkedLine | undefined;
  /** Pronouns and degree badges behind the name. */
  readonly row: readonly WalkedLine[];
  /** Everything below, from the headline on. */
  readonly body: readonly WalkedLine[];
  readonly place: WalkedLine | undefined;
}

const CONTACT = /\/overlay\/contact-info\//;
/** Older pages link the contact details to nowhere. */
const SELF_LINK = /^#?$/;

/** The contact link; one that links nowhere is known by the dot before it. */
function contactIndex(lines: readonly WalkedLine[]): number {
  return lines.findIndex((line, index) =>
    line.hrefs.some(
      href => CONTACT.test(href) || (SELF_LINK.test(href) && isDot(lines[index - 1]?.text ?? '')),
    ),
  );
}

/** The place stands before the contact link, parted from it by a dot. */
function placeLine(lines: readonly WalkedLine[]): WalkedLine | undefined {
  const contact = contactIndex(lines);
  if (contact < 2 || !isDot(lines[contact - 1]?.text ?? '')) return undefined;
  const line = lines[contact - 2];
  return line !== undefined && line.hrefs.length === 0 ? line : undefined;
}

/**
 * How many lines belong to the row of the name. Pronouns stand before the badge and the
 * headline behind it: `Writer/Editor` with no badge behind is a headline.
 */
function rowEnd(lines: readonly WalkedLine[]): number {
  const stop = lines.findIndex(
    line => pronounsOf(line.text) === undefined && !looksLikeBadge(line.text),
  );
  const row = lines.slice(0, stop < 0 ? lines.length : stop);
  const lastSure = row.findLastIndex(
    line => looksLikeBadge(line.text) || knownPronouns(line.text) !== undefined,
  );
  return lastSure + 1;
}

/**
 * Sorts the lines of a top card.
 *
 * @param known the name as another source has it, for a page whose heading is not marked
 */
export function topCardLines(
  lines: readonly WalkedLine[],
  known: string | undefined,
): TopCardLines {
  const marked = lines.findIndex(line => /^h[12]$/.test(line.tag));
  const wanted = fold(known ?? '');
  const at =
    marked >= 0 || wanted === '' ? marked : lines.findIndex(line => fold(line.text) === wanted);
  if (at < 0) return { name: undefined, row: [], body: [], place: undefined };
  const after = lines.slice(at + 1);
  const cut = rowEnd(after);
  const body = after.slice(cut);
  return { name: lines[at], row: after.slice(0, cut), body, place: placeLine(body) };
}
