import type { Fact } from '../../../profile/fact.ts';
import { type Candidate, combine, fact } from '../../facts.ts';
import type { Page, ProfileFields } from '../../layout.ts';
import { withoutOthers } from '../../other-people.ts';
import { nameInTitle } from '../../page-title.ts';
import { isHeading } from '../../parse/entries.ts';
import { readMutuals } from '../../parse/mutuals.ts';
import { pronounsOf } from '../../parse/pronouns.ts';
import { isDot, splitDots } from '../../parse/split.ts';
import { cleanLine, fold } from '../../text/clean.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import type { WalkedLine } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { type Cards, ownSlugs } from './cards.ts';
import { connectionState } from './connection.ts';
import { findDegree } from './find-degree.ts';
import { openToWork } from './open-to-work.ts';
import { relation } from './relation.ts';
import { SDUI } from './selectors.ts';
import { type TopCardLines, topCardLines } from './top-card-lines.ts';

/** What the top card holds. */
export interface TopCard {
  readonly name: Candidate<string> | undefined;
  readonly toolbarName: Candidate<string> | undefined;
  readonly fields: Partial<ProfileFields>;
  readonly badges: readonly string[];
}

/** Name and headline of the sticky toolbar, a second copy to check the card against. */
function toolbarLines(root: Element, page: Page): WalkedLine[] {
  const link = root.querySelector(SDUI.toolbarLink);
  return link === null ? [] : walkLines(link, SDUI_DIALECT, page.visible);
}

function placeFact(lines: TopCardLines, at: number): Fact<string> | undefined {
  return lines.place && fact(lines.place.text, 'top', 'contact-row', 'medium', at);
}

/** Lines of the card that carry one of the two icons beside employer and school. */
function iconLine(lines: readonly WalkedLine[], icon: string): Candidate<string> | undefined {
  const line = lines.find(found => found.icons.some(id => id.startsWith(icon)));
  return line && { value: line.text, how: 'icon' };
}

/**
 * Pinned employer and school, named by their icons. The line `A · B` above them only
 * corroborates: on its own it does not say which part is which (trap 8).
 */
function pinned(lines: readonly WalkedLine[], at: number): Partial<ProfileFields> {
  const parts = lines.slice(0, 2).flatMap(line => splitDots(line.text));
  const weigh = (icon: Candidate<string> | undefined) => {
    const named = icon && parts.find(part => fold(part) === fold(icon.value));
    const line = named === undefined ? undefined : { value: named, how: 'line' };
    return icon && combine([icon, line], 'top', at);
  };
  const pinnedEmployer = weigh(iconLine(lines, 'company-accent'));
  const pinnedSchool = weigh(iconLine(lines, 'school-accent'));
  return {
    ...(pinnedEmployer === undefined ? {} : { pinnedEmployer }),
    ...(pinnedSchool === undefined ? {} : { pinnedSchool }),
  };
}

function mutualsFact(lines: readonly WalkedLine[], at: number): Partial<ProfileFields> {
  const line = lines.find(
    found =>
      found.hrefs.some(href => href.includes('/mutual-connections/')) ||
      (found.strong.length > 0 && found.hrefs.some(href => href.includes('connectionOf'))),
  );
  const mutuals = line && readMutuals(line);
  return mutuals === undefined ? {} : { mutuals: fact(mutuals, 'top', 'link', 'medium', at) };
}

/** Whether the name is of characters that show nothing: then its heading stands empty, and what comes next is no name. */
function isNameless(card: Element): boolean {
  const headings = [...card.querySelectorAll('h1,h2')];
  return (
    headings.length > 0 && headings.every(heading => cleanLine(heading.textContent ?? '') === '')
  );
}

/** The toolbar may cut a headline short: a beginning of the other, up to a word's end, is agreement. */
function beginsWith(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function headlineOf(
  lines: TopCardLines,
  toolbar: readonly WalkedLine[],
  at: number,
): Fact<string> | undefined {
  const first = lines.body[0];
  const icons = [iconLine(lines.body, 'company-accent'), iconLine(lines.body, 'school-accent')];
  const named = icons.flatMap(icon => (icon ? [fold(icon.value)] : []));
  // Without a headline the line of employer and school comes first.
  const isPair =
    first !== undefined && splitDots(first.text).every(part => named.includes(fold(part)));
  const isHeadline =
    first !== undefined && !isPair && first !== lines.place && first.hrefs.length === 0;
  return combine(
    [
      isHeadline && !isDot(first.text) ? { value: first.text, how: 'card' } : undefined,
      toolbar[1] && { value: toolbar[1].text, how: 'toolbar' },
    ],
    'top',
    at,
    { same: beginsWith },
  );
}

/** Reads the top card. Order of lines is what the page shows; links and icons settle the rest. */
export function readTopCard(card: Element, cards: Cards, page: Page): TopCard {
  const toolbar = toolbarLines(cards.root, page);
  const walked = walkLines(card, SDUI_DIALECT, page.visible, cards.marks);
  const lines = topCardLines(
    withoutOthers(walked, card, ownSlugs(cards, page)),
    nameInTitle(page.document.title) ?? toolbar[0]?.text,
  );
  const { name, row, body } = lines;
  const pronouns = row.map(line => pronounsOf(line.text)).find(found => found !== undefined);
  const place = placeFact(lines, page.at);
  const headline = headlineOf(lines, toolbar, page.at);
  const work = openToWork(body);
  const nameless = !(name && isHeading(name)) && isNameless(card);
  const fromCard = (value: string, how: string) => fact(value, 'top', how, 'medium', page.at);
  return {
    name: nameless ? undefined : name && { value: name.text, how: 'heading' },
    toolbarName: nameless ? undefined : toolbar[0] && { value: toolbar[0].text, how: 'toolbar' },
    badges: [...row, ...body].map(line => line.text),
    fields: {
      ...(pronouns === undefined ? {} : { pronouns: fromCard(pronouns, 'card') }),
      ...(headline === undefined ? {} : { headline }),
      ...(place === undefined ? {} : { place }),
      ...(work === undefined ? {} : { openToWork: fromCard(work, 'carousel') }),
      ...pinned(body, page.at),
      // Of people both know, the page says no more than names, which may be links.
      ...mutualsFact(walked, page.at),
      ...relation(findDegree(row, card), connectionState(card, page.slug, page.visible), page.at),
    },
  };
}
