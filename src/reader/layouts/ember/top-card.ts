import type { ConnectionState, Degree } from '../../../profile/profile.ts';
import { combine, fact } from '../../facts.ts';
import type { Page, ProfileFields } from '../../layout.ts';
import { countIn } from '../../parse/counts.ts';
import { readMutuals } from '../../parse/mutuals.ts';
import { pronounsOf } from '../../parse/pronouns.ts';
import { EMBER_DIALECT } from '../../text/dialect.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { EMBER } from './selectors.ts';

/** First line of the first match that shows one. */
function textOf(scope: Element, selector: string, page: Page): string | undefined {
  for (const element of scope.querySelectorAll(selector)) {
    const text = walkLines(element, EMBER_DIALECT, page.visible)[0]?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}

/** `1st` for the eye: its digit says it in every language. */
function degreeOf(card: Element): Degree | undefined {
  const digit = /[123]/.exec(card.querySelector(EMBER.degree)?.textContent ?? '')?.[0];
  if (digit === '1') return 1;
  return digit === '2' ? 2 : digit === '3' ? 3 : undefined;
}

/** From the icons on the buttons; a message button alone proves a connection only at first degree. */
function stateOf(card: Element, degree: Degree | undefined): ConnectionState | undefined {
  if (card.querySelector(`${EMBER.icons.connect}, ${EMBER.inviteLabel}`)) return 'connectable';
  if (card.querySelector(EMBER.icons.pending)) return 'pending';
  if (degree === 1 && card.querySelector(EMBER.icons.message)) return 'connected';
  return card.querySelector(EMBER.icons.follow) ? 'follow-only' : undefined;
}

/** The place stands beside the contact link; the same classes are used elsewhere. */
function placeOf(card: Element, page: Page): string | undefined {
  const row = card.querySelector(EMBER.contact)?.parentElement?.parentElement;
  return row ? textOf(row, EMBER.place, page) : undefined;
}

/** The counter without a link: the linked one counts connections. */
function followersOf(card: Element, page: Page): number | undefined {
  for (const item of card.querySelectorAll(EMBER.counters)) {
    if (item.querySelector('a, button, img')) continue;
    const count = countIn(walkLines(item, EMBER_DIALECT, page.visible)[0]?.text ?? '');
    if (count !== undefined) return count;
  }
  return undefined;
}

/** Reads the top card of a classic page. */
export function readEmberTop(
  card: Element,
  activity: Element | undefined,
  page: Page,
): Partial<ProfileFields> {
  const one = (value: string | undefined, how: string) =>
    value === undefined ? undefined : fact(value, 'top', how, 'medium', page.at);
  const pronouns = one(pronounsOf(textOf(card, EMBER.pronouns, page) ?? ''), 'card');
  const headline = one(textOf(card, EMBER.headline, page), 'card');
  const place = one(placeOf(card, page), 'contact-row');
  const [employer, school] = pinned(card, page);
  const pinnedEmployer = one(employer, 'button');
  const pinnedSchool = one(school, 'button');
  const degree = degreeOf(card);
  const state = stateOf(card, degree);
  const clash = degree === 1 && state !== undefined && state !== 'connected';
  const line = card.querySelector(EMBER.mutuals);
  const strong =
    line && walkLines(line, EMBER_DIALECT, page.visible).find(l => l.strong.length > 0);
  const mutuals = strong ? readMutuals(strong) : undefined;
  const beside = activity && textOf(activity, EMBER.followersBesideHeading, page);
  const counts = [
    { value: followersOf(card, page), how: 'card' },
    { value: countIn(beside ?? ''), how: 'activity' },
  ].flatMap(({ value, how }) => (value === undefined ? [] : [{ value, how }]));
  const followers = combine(counts, 'top', page.at);
  const sure = degree !== undefined && state !== undefined ? 'high' : 'medium';
  return {
    ...(pronouns && { pronouns }),
    ...(headline && { headline }),
    ...(place && { place }),
    ...(pinnedEmployer && { pinnedEmployer }),
    ...(pinnedSchool && { pinnedSchool }),
    ...(degree !== undefined && !clash && { degree: fact(degree, 'top', 'badge', sure, page.at) }),
    ...(state !== undefined && { connection: fact(state, 'top', 'actions', sure, page.at) }),
    ...(mutuals && { mutuals: fact(mutuals, 'top', 'link', 'medium', page.at) }),
    ...(followers && { followers }),
  };
}

/**
 * Pinned employer and school. With both there, the employer comes first; one alone is told
 * by its English label or not at all (trap 8).
 */
function pinned(card: Element, page: Page): [string | undefined, string | undefined] {
  const found = [...card.querySelectorAll(EMBER.pinned)].map(element => ({
    text: walkLines(element, EMBER_DIALECT, page.visible)[0]?.text,
    label: element.closest('button')?.getAttribute('aria-label') ?? '',
  }));
  if (found.length >= 2) return [found[0]?.text, found[1]?.text];
  const [only] = found;
  if (only?.label.startsWith('Current company')) return [only.text, undefined];
  return only?.label.startsWith('Education') ? [undefined, only.text] : [undefined, undefined];
}
