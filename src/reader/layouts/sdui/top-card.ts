import type { Fact } from '../../../profile/fact.ts';
import type { ConnectionState, Degree } from '../../../profile/profile.ts';
import { type Candidate, combine, fact } from '../../facts.ts';
import type { Page, ProfileFields } from '../../layout.ts';
import { badgeDegree } from '../../parse/degree.ts';
import { readMutuals } from '../../parse/mutuals.ts';
import { pronounsOf } from '../../parse/pronouns.ts';
import { isDot, splitDots } from '../../parse/split.ts';
import { fold } from '../../text/clean.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import type { WalkedLine } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { connectionState } from './connection.ts';
import { findDegree } from './find-degree.ts';
import { openToWork } from './open-to-work.ts';
import { SDUI } from './selectors.ts';

/** What the top card holds. */
export interface TopCard {
  readonly name: Candidate<string> | undefined;
  readonly toolbarName: Candidate<string> | undefined;
  readonly fields: Partial<ProfileFields>;
  readonly badges: readonly string[];
}

const CONTACT = /\/overlay\/contact-info\//;
const SELF_LINK = /^#?$/;
const COUNTED = /connectionOf|\/mutual-connections\/|\/overlay\/connections\//;

/** Name and headline of the sticky toolbar, a second copy to check the card against. */
function toolbarLines(root: Element, page: Page): WalkedLine[] {
  const link = root.querySelector(SDUI.toolbarLink);
  return link === null ? [] : walkLines(link, SDUI_DIALECT, page.visible);
}

/** The contact link follows the place, parted from it by a dot. */
function contactIndex(lines: readonly WalkedLine[]): number {
  return lines.findIndex((line, index) =>
    line.hrefs.some(
      href => CONTACT.test(href) || (SELF_LINK.test(href) && isDot(lines[index - 1]?.text ?? '')),
    ),
  );
}

function placeFact(lines: readonly WalkedLine[], at: number): Fact<string> | undefined {
  const contact = contactIndex(lines);
  const place =
    contact > 1 && isDot(lines[contact - 1]?.text ?? '') ? lines[contact - 2] : undefined;
  if (place === undefined || place.hrefs.length > 0) return undefined;
  return fact(place.text, 'top', 'contact-row', 'medium', at);
}

/** Lines of the card that carry one of the two icons beside employer and school. */
function iconLine(lines: readonly WalkedLine[], icon: string): Candidate<string> | undefined {
  const line = lines.find(found => found.icons.some(id => id.startsWith(icon)));
  return line && { value: line.text, how: 'icon' };
}

function pinned(
  lines: readonly WalkedLine[],
  pair: string | undefined,
  at: number,
): Partial<ProfileFields> {
  const parts = pair === undefined ? [] : splitDots(pair);
  const [employer, school] = parts.length === 2 ? parts : [];
  // One part alone could be either (trap 8): it only corroborates the icon's line.
  const lone = parts.length === 1 ? parts[0] : undefined;
  const weigh = (icon: Candidate<string> | undefined, part: string | undefined) => {
    const named =
      part ?? (icon && lone !== undefined && fold(lone) === fold(icon.value) ? lone : undefined);
    return combine(
      [icon, named === undefined ? undefined : { value: named, how: 'line' }],
      'top',
      at,
      {
        alone: icon === undefined ? 'low' : 'medium',
      },
    );
  };
  const pinnedEmployer = weigh(iconLine(lines, 'company-accent'), employer);
  const pinnedSchool = weigh(iconLine(lines, 'school-accent'), school);
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

function relation(
  degree: Degree | undefined,
  state: ConnectionState | undefined,
  at: number,
): Partial<ProfileFields> {
  const clash =
    degree !== undefined && state !== undefined && (degree === 1) !== (state === 'connected');
  // An invitation open or under way excludes the first degree; otherwise the badge is the surer.
  const invitation = state === 'connectable' || state === 'pending' || state === 'incoming';
  const confidence = !clash && degree !== undefined && state !== undefined ? 'high' : 'medium';
  return {
    ...(degree === undefined || (clash && invitation)
      ? {}
      : { degree: fact(degree, 'top', 'badge', confidence, at) }),
    ...(state === undefined || (clash && !invitation)
      ? {}
      : { connection: fact(state, 'top', 'actions', confidence, at) }),
  };
}

/** Reads the top card. Order of lines is what the page shows; links and icons settle the rest. */
export function readTopCard(card: Element, root: Element, page: Page): TopCard {
  const lines = walkLines(card, SDUI_DIALECT, page.visible);
  const toolbar = toolbarLines(root, page);
  const heading = lines.findIndex(line => /^h[12]$/.test(line.tag));
  const after = heading < 0 ? [] : lines.slice(heading + 1);
  let next = 0;
  let pronouns: string | undefined;
  for (; next < after.length; next += 1) {
    const text = after[next]?.text ?? '';
    const found = pronounsOf(text);
    if (found !== undefined) pronouns ??= found;
    else if (badgeDegree(text) === undefined && !isDot(text)) break;
  }
  const body = after.slice(next);
  const contact = contactIndex(body);
  const place = placeFact(body, page.at);
  const end = place === undefined ? contact : contact - 2;
  const first = body[0];
  const isHeadline =
    first !== undefined && end !== 0 && !first.hrefs.some(href => COUNTED.test(href));
  const pair = end > 1 ? body[1] : undefined;
  const headline = combine(
    [
      isHeadline ? { value: first.text, how: 'card' } : undefined,
      toolbar[1] && { value: toolbar[1].text, how: 'toolbar' },
    ],
    'top',
    page.at,
  );
  const work = openToWork(body);
  const degree = findDegree(after.slice(0, next), card);
  return {
    name: heading < 0 ? undefined : { value: lines[heading]?.text ?? '', how: 'heading' },
    toolbarName: toolbar[0] && { value: toolbar[0].text, how: 'toolbar' },
    badges: after.map(line => line.text),
    fields: {
      ...(pronouns === undefined
        ? {}
        : { pronouns: fact(pronouns, 'top', 'card', 'medium', page.at) }),
      ...(headline === undefined ? {} : { headline }),
      ...(place === undefined ? {} : { place }),
      ...(work === undefined
        ? {}
        : { openToWork: fact(work, 'top', 'carousel', 'medium', page.at) }),
      ...pinned(body, pair?.text, page.at),
      ...mutualsFact(body, page.at),
      ...relation(degree, connectionState(card, page.slug), page.at),
    },
  };
}
