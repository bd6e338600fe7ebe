import { normaliseSlug } from '../../../profile/address.ts';
import type { SectionName } from '../../../profile/fact.ts';
import type { LayoutModule, Page } from '../../layout.ts';
import { within } from '../../within.ts';
import type { Cards } from '../sdui/cards.ts';
import { readSduiCards } from '../sdui/index.ts';
import { SDUI } from '../sdui/selectors.ts';
import { EARLY, EARLY_CARDS } from './selectors.ts';

const PREFIX = 'profile-card-';

/** Cards by their view names; everything inside them is drawn as on the later pages. */
function findCards({ document }: Page): Cards {
  const bySection = new Map<SectionName, Element>();
  const top = document.querySelector(EARLY.topcard);
  if (top !== null) bySection.set('top', top);
  const ofOthers = within(SDUI.strangers);
  const cards = document.querySelectorAll(EARLY.cards);
  for (const card of cards) {
    const section = EARLY_CARDS[card.getAttribute('data-view-name')?.slice(PREFIX.length) ?? ''];
    if (section !== undefined && !bySection.has(section) && !ofOthers(card)) {
      bySection.set(section, card);
    }
  }
  const link = document.querySelector(EARLY.subjectLink)?.getAttribute('href') ?? '';
  const slug = /\/in\/([^/?#]+)/.exec(link)?.[1];
  const root = document.querySelector('main') ?? document.body;
  return {
    root,
    column: root,
    bySection,
    ofOthers,
    guessed: new Set(),
    containers: new Map(),
    slugs: slug === undefined ? [] : [normaliseSlug(slug)],
    members: [],
    own: root.querySelector(EARLY.ownEdit) !== null,
    boxed: root.querySelector(SDUI.box) !== null,
    keyed: cards.length,
  };
}

/** Server-driven pages of early 2026. */
export const sduiEarly: LayoutModule = {
  layout: 'sdui-early',
  dated: EARLY.dated,
  detect: page =>
    page.gate.kind === 'profile' && page.document.querySelector(EARLY.topcard) !== null,
  read: page => readSduiCards(findCards(page), page),
};
