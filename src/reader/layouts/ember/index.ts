import type { Fact, SectionName } from '../../../profile/fact.ts';
import type { SectionStatus } from '../../../profile/reading.ts';
import { fact } from '../../facts.ts';
import { type LayoutModule, NO_FIELDS, type Page } from '../../layout.ts';
import { withoutOthers } from '../../other-people.ts';
import { readEducation } from '../../parse/education.ts';
import { isHeading } from '../../parse/entries.ts';
import { readLanguage, readNamedItem, readPublication } from '../../parse/named-items.ts';
import { readPositions } from '../../parse/positions.ts';
import { sectionStatus } from '../../section-status.ts';
import { EMBER_DIALECT } from '../../text/dialect.ts';
import type { Line } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { readEmberPosts } from './activity.ts';
import { emberEntries, emberSections, emberSlugs } from './cards.ts';
import { EMBER, EMBER_SECTIONS } from './selectors.ts';
import { readEmberTop } from './top-card.ts';

function topCard({ document }: Page): Element | undefined {
  for (const card of document.querySelectorAll(EMBER.topcard)) {
    if (card.querySelector(EMBER.name) && card.closest(EMBER.strangers) === null) return card;
  }
  return undefined;
}

function readAbout(card: Element | undefined, page: Page): Fact<string> | undefined {
  const walked = card ? walkLines(card, EMBER_DIALECT, page.visible) : [];
  const own = page.slug === undefined ? [] : [page.slug];
  const lines = card ? withoutOthers(walked, card, own) : [];
  const text = lines.find(line => line.box) ?? lines.find(line => !isHeading(line));
  return text && fact(text.text, 'about', 'box', 'medium', page.at);
}

/** Facts of one section and what became of it. */
function section<T>(
  sections: ReadonlyMap<SectionName, Element>,
  name: SectionName,
  page: Page,
  parse: (lines: readonly Line[]) => readonly (T | undefined)[],
  states: Partial<Record<SectionName, SectionStatus>>,
): Fact<T>[] {
  const card = sections.get(name);
  const facts = card
    ? emberEntries(card, page).flatMap(lines =>
        parse(lines).flatMap(value =>
          value === undefined ? [] : [fact(value, name, 'entry', 'medium', page.at)],
        ),
      )
    : [];
  const more = card?.querySelector(EMBER.more) != null;
  // These pages draw all sections or scroll them in: a missing one may yet come.
  states[name] = sectionStatus({ shown: facts.length, more, drawn: false });
  return facts;
}

function members(page: Page): string[] {
  const ids = [...page.document.querySelectorAll('section[data-member-id]')]
    .filter(card => card.closest(EMBER.strangers) === null)
    .map(card => card.getAttribute('data-member-id') ?? '');
  return [...new Set(ids)];
}

/** The classic logged-in pages. */
export const ember: LayoutModule = {
  layout: 'ember',
  dated: EMBER.dated,
  detect: page =>
    page.gate.kind === 'profile' && page.document.querySelector(EMBER.detect) !== null,
  read: page => {
    const { document } = page;
    const card = topCard(page);
    const sections = emberSections(page);
    const heading = card?.querySelector(EMBER.name);
    const name = heading && walkLines(heading, EMBER_DIALECT, page.visible)[0]?.text;
    const label = card?.querySelector(EMBER.nameLink)?.getAttribute('aria-label');
    const states: Partial<Record<SectionName, SectionStatus>> = {};
    const about = readAbout(sections.get('about'), page);
    const activity = sections.get('activity');
    const top = card ? readEmberTop(card, activity, page) : {};
    states.top = sectionStatus({ shown: card ? 1 : 0, more: false, drawn: false });
    states.about = sectionStatus({ shown: about ? 1 : 0, more: false, drawn: false });
    states.activity = sectionStatus({ shown: activity ? 1 : 0, more: false, drawn: false });
    return {
      identity: {
        slugs: card ? emberSlugs(card) : [],
        members: members(page),
        names: [
          ...(name ? [{ value: name, how: 'heading' }] : []),
          ...(label ? [{ value: label, how: 'label' }] : []),
        ],
        own: document.querySelector(EMBER.ownEdit) !== null,
        badges: card ? walkLines(card, EMBER_DIALECT, page.visible).map(line => line.text) : [],
      },
      fields: {
        ...NO_FIELDS,
        ...top,
        ...(about && { about }),
        positions: section(
          sections,
          'experience',
          page,
          lines => readPositions(lines).map(found => found.position),
          states,
        ),
        education: section(
          sections,
          'education',
          page,
          lines => [readEducation(lines)?.education],
          states,
        ),
        skills: section(sections, 'skills', page, lines => [lines[0]?.text], states),
        certifications: section(
          sections,
          'certifications',
          page,
          lines => [readNamedItem(lines)],
          states,
        ),
        languages: section(sections, 'languages', page, lines => [readLanguage(lines)], states),
        volunteering: section(
          sections,
          'volunteering',
          page,
          lines => [readNamedItem(lines)],
          states,
        ),
        publications: section(
          sections,
          'publications',
          page,
          lines => [readPublication(lines)],
          states,
        ),
        posts: activity ? readEmberPosts(activity, page) : [],
      },
      sections: states,
      marks: { sections: sections.size, known: Object.keys(EMBER_SECTIONS).length },
    };
  },
};
