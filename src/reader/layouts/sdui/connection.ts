import { normaliseSlug } from '../../../profile/address.ts';
import type { ConnectionState } from '../../../profile/profile.ts';
import type { IsVisible } from '../../text/visibility.ts';
import { SDUI } from './selectors.ts';

const CONTROLS = 'a[href],a[aria-label],button';
/** What is never in the row of actions: climbing stops below it. */
const OUTSIDE_ROW = 'h1,h2,a[href*="connectionOf"],a[href*="/mutual-connections/"],[role="button"]';
const MENU = 'button[aria-expanded]';
const PENDING_KEY = '[componentkey$="_pending"]';

/** Whether an invitation link invites this very person. */
function invites(link: Element, slug: string | undefined): boolean {
  const name = /[?&]vanityName=([^&#]+)/.exec(link.getAttribute('href') ?? '')?.[1];
  return name !== undefined && (slug === undefined || normaliseSlug(name) === slug);
}

/** Rows of actions: around each menu button, as far out as nothing but actions is met. */
function actionRows(card: Element, visible: IsVisible): Element[] {
  const rows = new Set<Element>();
  const menus = [...card.querySelectorAll(MENU)];
  const anchors = card.querySelectorAll(`${MENU},${SDUI.compose},${SDUI.invite}`);
  for (const anchor of anchors) {
    if (!visible(anchor)) continue;
    let row: Element = anchor;
    for (
      let next = anchor.parentElement;
      next !== null && next !== card;
      next = next.parentElement
    ) {
      const inside = menus.filter(menu => next.contains(menu));
      // A second menu is the same row again, drawn for another width.
      if (inside.length > 1 || next.querySelector(OUTSIDE_ROW) !== null) break;
      row = next;
    }
    rows.add(row);
  }
  return [...rows];
}

function stateOfRow(row: Element): ConnectionState | undefined {
  const buttons = [...row.querySelectorAll('button')];
  const menus = buttons.filter(button => button.hasAttribute('aria-expanded'));
  const labelled = buttons.filter(
    button => button.hasAttribute('aria-label') && !button.hasAttribute('aria-expanded'),
  );
  const compose = row.querySelector(SDUI.compose) !== null;
  const links = [...row.querySelectorAll('a[aria-label]')].filter(
    link => !link.matches(`${SDUI.compose},${SDUI.invite}`),
  );
  if (row.querySelector(PENDING_KEY) !== null || links.length > 0) return 'pending';
  if (buttons.length === 3 && labelled.length === 2 && menus.length === 1 && !compose)
    return 'incoming';
  if (compose) return labelled.length > 0 ? 'follow-only' : 'connected';
  return undefined;
}

/**
 * What the page offers the viewer, from links, labels being there and counts, never from
 * their words. Rows are drawn twice (wide and narrow), so the most telling one is taken.
 */
export function connectionState(
  card: Element,
  slug: string | undefined,
  visible: IsVisible,
): ConnectionState | undefined {
  for (const link of card.querySelectorAll(SDUI.invite)) {
    if (invites(link, slug)) return 'connectable';
  }
  const rows = actionRows(card, visible).filter(
    row => row.querySelectorAll(CONTROLS).length > 0 || row.matches(CONTROLS),
  );
  if (rows.length === 0) return undefined;
  const states = new Set(rows.map(stateOfRow));
  const order = ['pending', 'incoming', 'follow-only', 'connected'] as const;
  return order.find(state => states.has(state)) ?? 'unavailable';
}
