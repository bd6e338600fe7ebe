import type { SectionName } from '../../../profile/fact.ts';
import type { SectionStatus } from '../../../profile/reading.ts';
import { sectionStatus } from '../../section-status.ts';
import type { Cards } from './cards.ts';
import { SDUI, SECTION_CONTAINERS } from './selectors.ts';

/** What was read of one section. */
export interface Shown {
  readonly shown: number;
  readonly more: boolean;
}

/**
 * Whether the page has drawn the part a section belongs to. A container holds a component
 * as soon as the page has filled it; an empty card inside, or none, then means this person
 * has no such section. A card with a heading and nothing read is still being drawn.
 */
function drawn(cards: Cards, section: SectionName): boolean {
  const card = cards.bySection.get(section);
  if (card !== undefined && card.firstChild !== null) return section === 'activity';
  if (card?.closest(SDUI.hydrated)) return true;
  return (SECTION_CONTAINERS[section] ?? []).some(name => {
    const container = cards.containers.get(name);
    return (
      container !== undefined &&
      (container.matches(SDUI.hydrated) || container.querySelector(SDUI.hydrated) !== null)
    );
  });
}

/** Status of every section this layout shows. */
export function sectionStates(
  cards: Cards,
  read: Partial<Readonly<Record<SectionName, Shown>>>,
): Partial<Record<SectionName, SectionStatus>> {
  const states: Partial<Record<SectionName, SectionStatus>> = {};
  for (const [section, shown] of Object.entries(read) as [SectionName, Shown][]) {
    states[section] = sectionStatus({ ...shown, drawn: drawn(cards, section) });
  }
  return states;
}
