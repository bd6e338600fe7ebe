import type { SectionName } from '../../../profile/fact.ts';
import { parsePeriod } from '../../../profile/periods/parse-period.ts';
import { guessedSectionOfHeading, sectionOfHeading } from '../../../profile/sections/headings.ts';
import { nameInTitle } from '../../page-title.ts';
import { fold } from '../../text/clean.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import type { IsVisible } from '../../text/visibility.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { SDUI } from './selectors.ts';

/** Sub-page a "show all" link leads to, by section. */
const DETAILS: Readonly<Record<string, SectionName>> = {
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  languages: 'languages',
  'volunteering-experiences': 'volunteering',
  publications: 'publications',
};

function byDetailsLink(section: Element): SectionName | undefined {
  const href = section.querySelector('a[href*="/details/"]')?.getAttribute('href') ?? '';
  return DETAILS[/\/details\/([a-z-]+)/.exec(href)?.[1] ?? ''];
}

/** Employers are linked and dated, schools are linked as schools: no word needed. */
function byShape(section: Element, visible: IsVisible): SectionName | undefined {
  if (section.querySelector('a[href*="/school/"]') !== null) return 'education';
  if (section.querySelector('a[href*="/company/"]') === null) return undefined;
  if (section.querySelector('a[href*="/feed/update/"]') !== null) return undefined;
  const lines = walkLines(section, SDUI_DIALECT, visible);
  return lines.some(line => parsePeriod(line.text)) ? 'experience' : undefined;
}

/** By what is sure, weakest last: links, then a heading that was seen, then the shape of the entries. */
function classify(section: Element, heading: string, visible: IsVisible): SectionName | undefined {
  return (
    byDetailsLink(section) ??
    (section.querySelector('a[href*="/recent-activity/"]') === null ? undefined : 'activity') ??
    sectionOfHeading(heading) ??
    byShape(section, visible)
  );
}

/** Cards found without keys, and which of them a word alone gave that nobody saw the site use. */
export interface FoundCards {
  readonly found: ReadonlyMap<SectionName, Element>;
  readonly guessed: ReadonlySet<SectionName>;
}

/**
 * Finds cards where no key is left: the top card is the section headed by the name in the
 * page's title; the others are known by their links, their shape or their heading. Only the
 * first section of each kind counts, and none outside the subject's part of the page. A
 * guessed heading counts only for a kind that nothing better was found for.
 */
export function cardsByEvidence(root: Element, title: string, visible: IsVisible): FoundCards {
  const found = new Map<SectionName, Element>();
  const perhaps = new Map<SectionName, Element>();
  const name = fold(nameInTitle(title) ?? '');
  for (const heading of root.querySelectorAll('h1,h2')) {
    if (heading.closest(SDUI.strangers) !== null) continue;
    const section = heading.closest('section');
    const text = heading.textContent ?? '';
    if (section === null || !root.contains(section)) continue;
    if (name !== '' && fold(text) === name) {
      if (!found.has('top')) found.set('top', section);
      continue;
    }
    if (!found.has('top')) continue;
    const kind = classify(section, text, visible);
    if (kind !== undefined) {
      if (!found.has(kind)) found.set(kind, section);
      continue;
    }
    const guess = guessedSectionOfHeading(text);
    if (guess !== undefined && !perhaps.has(guess)) perhaps.set(guess, section);
  }
  const guesses = [...perhaps].filter(([kind]) => !found.has(kind));
  return {
    found: new Map([...found, ...guesses]),
    guessed: new Set(guesses.map(([kind]) => kind)),
  };
}
