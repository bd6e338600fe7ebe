import type { SectionName } from '../../../profile/fact.ts';
import type { Page } from '../../layout.ts';
import { withoutOthers } from '../../other-people.ts';
import { entriesByRule, isHeading, isShowAll } from '../../parse/entries.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import type { WalkedLine } from '../../text/line.ts';
import { marksUnder } from '../../text/marks.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { type Cards, ownSlugs } from './cards.ts';
import { SDUI } from './selectors.ts';

/** Lines of each entry of a card, and whether the page links to more of them. */
export interface SectionEntries {
  readonly entries: readonly (readonly WalkedLine[])[];
  readonly more: boolean;
}

const NONE: SectionEntries = { entries: [], more: false };
const MORE = 'a[href*="/details/"]';

/** Outermost matches only: keys are repeated on an element inside. */
function outermost(
  card: Element,
  selector: string,
  { ofOthers }: Pick<Cards, 'ofOthers'>,
): Element[] {
  const found: Element[] = [];
  for (const element of card.querySelectorAll(selector)) {
    if (found.at(-1)?.contains(element) || ofOthers(element)) continue;
    found.push(element);
  }
  return found;
}

/** Entries by their keys, or cut at the rules between them where keys are gone. */
export function sectionEntries(
  cards: Pick<Cards, 'bySection' | 'slugs' | 'ofOthers'> &
    Partial<Pick<Cards, 'members' | 'marks'>>,
  section: SectionName,
  page: Pick<Page, 'visible' | 'slug'>,
  selector: string = SDUI.entry,
): SectionEntries {
  const card = cards.bySection.get(section);
  if (card === undefined || card.firstChild === null) return NONE;
  const elements = outermost(card, selector, cards);
  const more = card.querySelector(MORE) !== null;
  const own = ownSlugs(cards, page);
  const { marks = marksUnder(card, SDUI_DIALECT) } = cards;
  const walk = (element: Element) =>
    withoutOthers(walkLines(element, SDUI_DIALECT, page.visible, marks), card, own);
  const entries =
    elements.length > 0
      ? elements.map(element => walk(element).filter(line => !isHeading(line) && !isShowAll(line)))
      : entriesByRule(walk(card));
  return { entries: entries.filter(lines => lines.length > 0), more };
}
