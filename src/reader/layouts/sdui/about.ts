import type { Fact } from '../../../profile/fact.ts';
import { fact } from '../../facts.ts';
import type { Page } from '../../layout.ts';
import { withoutOthers } from '../../other-people.ts';
import { isShowAll, withoutHeading } from '../../parse/entries.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { type Cards, ownSlugs } from './cards.ts';

/**
 * The About text. It is whole in the page although shown clamped. The same card may end
 * with a "Top skills" block, which has an icon or a link and no box.
 */
export function readAbout(cards: Cards, page: Page): Fact<string> | undefined {
  const card = cards.bySection.get('about');
  if (card === undefined) return undefined;
  const walked = walkLines(card, SDUI_DIALECT, page.visible, cards.marks);
  const lines = withoutHeading(withoutOthers(walked, card, ownSlugs(cards, page)));
  const boxes = lines.filter(line => line.box);
  const plain = lines.find(
    line => line.icons.length === 0 && line.strong.length === 0 && !isShowAll(line),
  );
  const text = boxes.length > 0 ? boxes.map(line => line.text).join('\n') : plain?.text;
  return text === undefined
    ? undefined
    : fact(text, 'about', boxes.length > 0 ? 'box' : 'line', 'medium', page.at);
}
