import type { Fact } from '../../../profile/fact.ts';
import type { NamedItem } from '../../../profile/profile.ts';
import { fact } from '../../facts.ts';
import type { Page } from '../../layout.ts';
import { withoutOthers } from '../../other-people.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { type Cards, ownSlugs } from './cards.ts';
import { SDUI } from './selectors.ts';

/**
 * Things the person put forward themselves. An item whose caption is a button ("Reshared
 * by") holds another person's words and is left out.
 */
export function readFeatured(cards: Cards, page: Page): Fact<NamedItem>[] {
  const card = cards.bySection.get('featured');
  if (card === undefined) return [];
  return [...card.querySelectorAll(SDUI.listItem)].flatMap(item => {
    const walked = walkLines(item, SDUI_DIALECT, page.visible, cards.marks);
    const lines = withoutOthers(walked, card, ownSlugs(cards, page));
    const [name, ...rest] = lines;
    if (name === undefined || lines.some(line => line.role === 'button')) return [];
    const description = rest.find(line => line.text.length > name.text.length);
    const value = { name: name.text, ...(description ? { description: description.text } : {}) };
    return [fact(value, 'featured', 'carousel', 'medium', page.at)];
  });
}
