import { normaliseSlug } from '../../../profile/address.ts';
import type { Fact, SectionName } from '../../../profile/fact.ts';
import { fact } from '../../facts.ts';
import { type LayoutModule, NO_FIELDS, type Page, type ProfileFields } from '../../layout.ts';
import { readEducation } from '../../parse/education.ts';
import { readLanguage, readNamedItem, readPublication } from '../../parse/named-items.ts';
import { readPositions } from '../../parse/positions.ts';
import { sectionStatus } from '../../section-status.ts';
import type { Line } from '../../text/line.ts';
import { within } from '../../within.ts';
import { emberEntries } from '../ember/cards.ts';
import { EMBER } from '../ember/selectors.ts';
import { sectionEntries } from '../sdui/section-entries.ts';
import { SDUI } from '../sdui/selectors.ts';

/** Sub-pages that list one section in full, by their name in the address. */
const DETAILS_PAGES: Readonly<Record<string, SectionName>> = {
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  languages: 'languages',
  'volunteering-experiences': 'volunteering',
  publications: 'publications',
};
/** The list itself: the keyed section where there is one, never the column of other people. */
const LIST = '[data-testid*="DetailsSection_"],[componentkey$="DetailsSection"]';
const BACK_LINK = 'a[href*="/in/"][aria-label]';
/** `profile_ExperienceDetailsSection_<slug>`. */
const LIST_KEY = /^profile_[A-Za-z]+DetailsSection_(.+)$/;

type Entries = readonly (readonly Line[])[];

function facts<T>(
  entries: Entries,
  section: SectionName,
  at: number,
  parse: (lines: readonly Line[]) => readonly (T | undefined)[],
): Fact<T>[] {
  return entries
    .flatMap(parse)
    .flatMap(value => (value === undefined ? [] : [fact(value, section, 'details', 'medium', at)]));
}

function fieldsOf(
  section: SectionName,
  entries: Entries,
  page: Page,
  boxed: boolean,
): Partial<ProfileFields> {
  const { at } = page;
  const marks = { placeBesideDates: boxed, plainDescriptions: false };
  const named = () => facts(entries, section, at, lines => [readNamedItem(lines)]);
  switch (section) {
    case 'experience':
      return {
        positions: facts(entries, section, at, lines =>
          readPositions(lines, marks).map(found => found.position),
        ),
      };
    case 'education':
      return { education: facts(entries, section, at, lines => [readEducation(lines)?.education]) };
    case 'skills':
      return { skills: facts(entries, section, at, lines => [lines[0]?.text]) };
    case 'languages':
      return { languages: facts(entries, section, at, lines => [readLanguage(lines)]) };
    case 'publications':
      return { publications: facts(entries, section, at, lines => [readPublication(lines)]) };
    case 'certifications':
      return { certifications: named() };
    case 'volunteering':
      return { volunteering: named() };
    default:
      return {};
  }
}

function sectionOf(page: Page): SectionName | undefined {
  return page.gate.kind === 'details' ? DETAILS_PAGES[page.gate.section] : undefined;
}

function listOf(document: Document): Element {
  const main = document.querySelector('main') ?? document.body;
  return main.querySelector(LIST) ?? main;
}

/** Slugs the sub-page gives for itself: the link back to the profile, and the key of the list. */
function slugsOf(document: Document): string[] {
  const back = [...(document.querySelector('main')?.querySelectorAll(BACK_LINK) ?? [])].find(
    link => link.closest(SDUI.strangers) === null,
  );
  const slugs = [
    /\/in\/([^/?#]+)/.exec(back?.getAttribute('href') ?? '')?.[1],
    LIST_KEY.exec(listOf(document).getAttribute('data-testid') ?? '')?.[1],
  ];
  return [...new Set(slugs.flatMap(slug => (slug === undefined ? [] : [normaliseSlug(slug)])))];
}

function entriesOf(page: Page, section: SectionName): { entries: Entries; sdui: boolean } {
  const { document } = page;
  const list = listOf(document);
  const selector = section === 'skills' ? SDUI.skill : SDUI.entry;
  if (list.querySelector(EMBER.entry) !== null && list.querySelector(selector) === null) {
    return { entries: emberEntries(list, page), sdui: false };
  }
  const { entries } = sectionEntries(
    {
      bySection: new Map([[section, list]]),
      slugs: slugsOf(document),
      ofOthers: within(SDUI.strangers),
    },
    section,
    page,
    selector,
  );
  return { entries, sdui: true };
}

/** A person's sub-page with one whole section, which the sender may open to complete a profile. */
export const details: LayoutModule = {
  layout: 'details',
  dated: SDUI.dated,
  detect: page => sectionOf(page) !== undefined,
  read: page => {
    const section = sectionOf(page) ?? 'experience';
    const { entries, sdui } = entriesOf(page, section);
    const fields = fieldsOf(section, entries, page, sdui);
    const shown = Object.values(fields).reduce(
      (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
      0,
    );
    return {
      identity: {
        slugs: slugsOf(page.document),
        members: [],
        names: [],
        own: page.document.querySelector('main a[href*="/edit/"]') !== null,
        badges: [],
      },
      fields: { ...NO_FIELDS, ...fields },
      sections: { [section]: sectionStatus({ shown, more: false, drawn: false }) },
      marks: { entries: entries.length },
    };
  },
};
