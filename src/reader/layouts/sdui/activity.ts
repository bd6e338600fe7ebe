import type { Fact } from '../../../profile/fact.ts';
import type { Post } from '../../../profile/profile.ts';
import { fact } from '../../facts.ts';
import type { Page } from '../../layout.ts';
import { countIn } from '../../parse/counts.ts';
import { type Owner, readPost } from '../../parse/posts.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import type { WalkedLine } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';
import type { Cards } from './cards.ts';
import { SDUI } from './selectors.ts';

/** What the activity card gives. */
export interface Activity {
  readonly posts: readonly Fact<Post>[];
  readonly followers: Fact<number> | undefined;
  /** Items shown, whoever wrote them. */
  readonly items: number;
}

/** The counter stands right below the heading, wherever the language puts the word. */
function followersLine(card: Element, { marks }: Cards, page: Page): WalkedLine | undefined {
  const heading = card.querySelector('h1,h2');
  const header = heading?.parentElement?.parentElement ?? heading?.parentElement;
  if (!heading || !header || !card.contains(header)) return undefined;
  const lines = walkLines(header, SDUI_DIALECT, page.visible, marks);
  const at = lines.findIndex(line => line.block === heading || line.block.contains(heading));
  const next = lines[at + 1];
  return next !== undefined && next.text.length < 40 ? next : undefined;
}

function followersOf(card: Element, cards: Cards, page: Page): Fact<number> | undefined {
  const line = followersLine(card, cards, page);
  const count = line && countIn(line.text);
  return count === undefined ? undefined : fact(count, 'activity', 'header', 'medium', page.at);
}

/** Own posts and the follower count. Reposts, quoted posts and comments give nothing. */
export function readActivity(cards: Cards, owner: Owner, page: Page): Activity {
  const card = cards.bySection.get('activity');
  if (card === undefined) return { posts: [], followers: undefined, items: 0 };
  const byRole = [...card.querySelectorAll(SDUI.listItem)];
  const items = byRole.length > 0 ? byRole : [...card.querySelectorAll(SDUI.carouselItem)];
  const posts = items.flatMap(item => {
    const labels = [...item.querySelectorAll('button[aria-label][aria-expanded]')].map(
      button => button.getAttribute('aria-label') ?? '',
    );
    const post = readPost(walkLines(item, SDUI_DIALECT, page.visible, cards.marks), owner, labels);
    return post === undefined
      ? []
      : [fact(post, 'activity', 'post', labels.length > 0 ? 'high' : 'medium', page.at)];
  });
  return { posts, followers: followersOf(card, cards, page), items: items.length };
}
