import { normaliseSlug } from '../../../profile/address.ts';
import type { SectionName } from '../../../profile/fact.ts';
import type { Page } from '../../layout.ts';
import { withoutOthers } from '../../other-people.ts';
import { isHeading, isShowAll } from '../../parse/entries.ts';
import { EMBER_DIALECT } from '../../text/dialect.ts';
import type { WalkedLine } from '../../text/line.ts';
import { marksUnder } from '../../text/marks.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { EMBER, EMBER_SECTIONS } from './selectors.ts';

/** Sections of a classic page, each found by the empty anchor at its start. */
export function emberSections({ document }: Page): Map<SectionName, Element> {
  const found = new Map<SectionName, Element>();
  for (const anchor of document.querySelectorAll(EMBER.anchor)) {
    const section = EMBER_SECTIONS[anchor.id];
    const card = anchor.closest('section');
    if (section === undefined || card === null || found.has(section)) continue;
    if (card.closest(EMBER.strangers) === null) found.set(section, card);
  }
  return found;
}

/** Slugs the top card links to: the name's and the contact link. */
export function emberSlugs(card: Element): string[] {
  const slugs = new Set<string>();
  for (const link of card.querySelectorAll(`${EMBER.nameLink}, ${EMBER.contact}`)) {
    const slug = /\/in\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1];
    if (slug !== undefined) slugs.add(normaliseSlug(slug));
  }
  return [...slugs];
}

/** Lines of each entry of a section. */
export function emberEntries(card: Element, page: Page): WalkedLine[][] {
  const own = page.slug === undefined ? [] : [page.slug];
  const outermost: Element[] = [];
  for (const element of card.querySelectorAll(EMBER.entry)) {
    if (!outermost.at(-1)?.contains(element)) outermost.push(element);
  }
  const marks = marksUnder(card, EMBER_DIALECT);
  return outermost
    .map(entry =>
      withoutOthers(walkLines(entry, EMBER_DIALECT, page.visible, marks), card, own).filter(
        line => !isHeading(line) && !isShowAll(line),
      ),
    )
    .filter(lines => lines.length > 0);
}
