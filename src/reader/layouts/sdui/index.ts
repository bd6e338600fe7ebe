import type { Fact, SectionName } from '../../../profile/fact.ts';
import { fact, onlyGuessed } from '../../facts.ts';
import {
  type LayoutModule,
  type LayoutReading,
  NO_FIELDS,
  type Page,
  type ProfileFields,
} from '../../layout.ts';
import { readEducation } from '../../parse/education.ts';
import { readLanguage, readNamedItem, readPublication } from '../../parse/named-items.ts';
import { readPositions } from '../../parse/positions.ts';
import type { Line } from '../../text/line.ts';
import { within } from '../../within.ts';
import { readAbout } from './about.ts';
import { readActivity } from './activity.ts';
import { type Cards, findCards } from './cards.ts';
import { readFeatured } from './featured.ts';
import { sectionEntries } from './section-entries.ts';
import { sectionStates } from './sections.ts';
import { SDUI } from './selectors.ts';
import { slugEvidence } from './slug-evidence.ts';
import { readTopCard } from './top-card.ts';

type Items<T> = { readonly facts: readonly Fact<T>[]; readonly more: boolean };

/** Facts of one section, entry by entry. */
function items<T>(
  cards: Cards,
  section: SectionName,
  page: Page,
  parse: (lines: readonly Line[]) => readonly { value: T; sure: boolean }[],
  selector?: string,
): Items<T> {
  const { entries, more } = sectionEntries(cards, section, page, selector);
  const facts = entries
    .flatMap(lines => parse(lines))
    .map(({ value, sure }) => fact(value, section, 'entry', sure ? 'high' : 'medium', page.at));
  return { facts, more };
}

const one =
  <T>(parse: (lines: readonly Line[]) => T | undefined) =>
  (lines: readonly Line[]) => {
    const value = parse(lines);
    return value === undefined ? [] : [{ value, sure: false }];
  };

const shown = ({ facts, more }: Items<unknown>) => ({ shown: facts.length, more });

/** Reads the sections common to the server-driven pages, from cards already found. */
export function readSduiCards(cards: Cards, page: Page): LayoutReading {
  const top = cards.bySection.get('top');
  const card = top && readTopCard(top, cards, page);
  const slugs = slugEvidence(cards, page);
  const about = readAbout(cards, page);
  const owner = { slugs, name: card?.name?.value ?? '' };
  const activity = readActivity(cards, owner, page);
  const featured = readFeatured(cards, page);
  const marks = { placeBesideDates: true, plainDescriptions: !cards.boxed };
  const positions = items(cards, 'experience', page, lines =>
    readPositions(lines, marks).map(found => ({ value: found.position, sure: found.corroborated })),
  );
  const education = items(cards, 'education', page, lines => {
    const found = readEducation(lines);
    return found ? [{ value: found.education, sure: found.corroborated }] : [];
  });
  const skills = items(
    cards,
    'skills',
    page,
    one(lines => lines[0]?.text),
    SDUI.skill,
  );
  const certifications = items(cards, 'certifications', page, one(readNamedItem));
  const languages = items(cards, 'languages', page, one(readLanguage));
  const volunteering = items(cards, 'volunteering', page, one(readNamedItem));
  const publications = items(cards, 'publications', page, one(readPublication));
  const fields: ProfileFields = {
    ...NO_FIELDS,
    ...card?.fields,
    ...(about === undefined ? {} : { about }),
    ...(activity.followers === undefined ? {} : { followers: activity.followers }),
    positions: positions.facts,
    education: education.facts,
    skills: skills.facts,
    certifications: certifications.facts,
    languages: languages.facts,
    volunteering: volunteering.facts,
    publications: publications.facts,
    featured,
    posts: activity.posts,
  };
  return {
    identity: {
      slugs,
      members: cards.members,
      names: [card?.name, card?.toolbarName].filter(name => name !== undefined),
      own: cards.own,
      badges: card?.badges ?? [],
    },
    fields: onlyGuessed(fields, cards.guessed),
    sections: sectionStates(cards, {
      top: { shown: top === undefined ? 0 : 1, more: false },
      about: { shown: about === undefined ? 0 : 1, more: false },
      featured: { shown: featured.length, more: false },
      activity: { shown: activity.items, more: false },
      experience: shown(positions),
      education: shown(education),
      skills: shown(skills),
      certifications: shown(certifications),
      languages: shown(languages),
      volunteering: shown(volunteering),
      publications: shown(publications),
    }),
    marks: {
      keyed: cards.keyed,
      cards: cards.bySection.size,
      containers: cards.containers.size,
      members: cards.members.length,
    },
  };
}

/** Server-driven pages of May 2026 and later (keys in `componentkey`, since August also in `id`). */
export const sdui: LayoutModule = {
  layout: 'sdui',
  dated: SDUI.dated,
  detect: page =>
    page.gate.kind === 'profile' &&
    (page.document.querySelector(SDUI.topcard) !== null ||
      (page.document.querySelector(SDUI.testIds) !== null &&
        page.document.querySelector(SDUI.earlyTopcard) === null)),
  read: page => {
    const cards = findCards(page.document, page.visible);
    return readSduiCards(cards ?? EMPTY_CARDS(page.document), page);
  },
};

const EMPTY_CARDS = (document: Document): Cards => ({
  root: document.documentElement,
  column: document.documentElement,
  bySection: new Map(),
  ofOthers: within(SDUI.strangers),
  guessed: new Set(),
  containers: new Map(),
  slugs: [],
  members: [],
  own: false,
  boxed: false,
  keyed: 0,
});
