import { normaliseSlug } from '../../../profile/address.ts';
import type { Fact, SectionName } from '../../../profile/fact.ts';
import type { SectionStatus } from '../../../profile/reading.ts';
import { type Candidate, combine, fact } from '../../facts.ts';
import { type LayoutModule, NO_FIELDS, type Page } from '../../layout.ts';
import { countIn } from '../../parse/counts.ts';
import { readLanguage, readNamedItem, readPublication } from '../../parse/named-items.ts';
import { sectionStatus } from '../../section-status.ts';
import { fold } from '../../text/clean.ts';
import { PLAIN_DIALECT } from '../../text/dialect.ts';
import type { Line } from '../../text/line.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { readPublicEducation, readPublicPositions } from './experience.ts';
import { type LinkedPerson, linkedPerson } from './json-ld.ts';
import { PUBLIC } from './selectors.ts';
import { textOf } from './text-of.ts';

const candidate = <T>(value: T | undefined, how: string): Candidate<T> | undefined =>
  value === undefined ? undefined : { value, how };

/** Slugs the page gives for itself. */
function slugsOf({ document }: Page, person: LinkedPerson | undefined): string[] {
  const addresses = [
    document.querySelector(PUBLIC.canonical)?.getAttribute('href'),
    document.querySelector(PUBLIC.ogUrl)?.getAttribute('content'),
    person?.url,
  ];
  const slugs = addresses.flatMap(address => /\/in\/([^/?#]+)/.exec(address ?? '')?.[1] ?? []);
  return [...new Set(slugs.map(normaliseSlug))];
}

function followersOf(page: Page, person: LinkedPerson | undefined): Fact<number> | undefined {
  const [first] = page.document.querySelectorAll(PUBLIC.counters);
  const shown = countIn(first?.textContent?.trim() ?? '');
  // A single counter may count connections; only one that the data confirms is believed.
  const confirmed = shown !== undefined && shown === person?.followers ? shown : undefined;
  return combine(
    [candidate(person?.followers, 'json-ld'), candidate(confirmed, 'card')],
    'top',
    page.at,
  );
}

/** The data cuts a long About short, so a beginning is agreement. */
function aboutOf(page: Page, person: LinkedPerson | undefined): Fact<string> | undefined {
  const same = (a: string, b: string) =>
    fold(a).startsWith(fold(b.replace(/(?:\.{3}|\u2026)$/, '')));
  return combine(
    [
      candidate(textOf(page.document, PUBLIC.about, page), 'section'),
      candidate(person?.about, 'json-ld'),
    ],
    'about',
    page.at,
    { same: (a, b) => same(a, b) || same(b, a) },
  );
}

function items<T>(
  page: Page,
  selector: string,
  section: SectionName,
  parse: (lines: readonly Line[]) => T | undefined,
): Fact<T>[] {
  const card = page.document.querySelector(selector);
  return [...(card?.querySelectorAll(PUBLIC.item) ?? [])].flatMap(item => {
    const value = parse(walkLines(item, PLAIN_DIALECT, page.visible));
    return value === undefined ? [] : [fact(value, section, 'entry', 'medium', page.at)];
  });
}

const states = (shown: Partial<Record<SectionName, number>>) =>
  Object.fromEntries(
    Object.entries(shown).map(([name, count]) => [
      name,
      sectionStatus({ shown: count, more: false, drawn: false }),
    ]),
  ) as Partial<Record<SectionName, SectionStatus>>;

/** Profiles as shown without an account: page and structured data check each other. */
export const publicPage: LayoutModule = {
  layout: 'public',
  mayBeWall: true,
  dated: PUBLIC.dated,
  detect: ({ gate, document }) =>
    gate.kind === 'profile' &&
    document.querySelector(PUBLIC.detect) !== null &&
    document.querySelector(PUBLIC.members) === null,
  read: page => {
    const { document, at } = page;
    const person = linkedPerson(document);
    const name = textOf(document, PUBLIC.name, page);
    const headline = textOf(document, PUBLIC.headline, page);
    const place = textOf(document, PUBLIC.place, page);
    const placeFact = combine(
      [candidate(place, 'card'), candidate(person?.place, 'json-ld')],
      'top',
      at,
      { same: (a, b) => fold(a).includes(fold(b)) || fold(b).includes(fold(a)) },
    );
    const about = aboutOf(page, person);
    const followers = followersOf(page, person);
    const positions = readPublicPositions(page, person);
    const education = readPublicEducation(page, person);
    return {
      identity: {
        slugs: slugsOf(page, person),
        members: [],
        names: [
          ...(name === undefined ? [] : [{ value: name, how: 'heading' }]),
          ...(person?.name === undefined ? [] : [{ value: person.name, how: 'json-ld' }]),
        ],
        own: false,
        badges: [],
      },
      fields: {
        ...NO_FIELDS,
        ...(headline !== undefined && { headline: fact(headline, 'top', 'card', 'medium', at) }),
        ...(placeFact && { place: placeFact }),
        ...(about && { about }),
        ...(followers && { followers }),
        positions,
        education,
        certifications: items(page, PUBLIC.certifications, 'certifications', readNamedItem),
        languages: items(page, PUBLIC.languages, 'languages', readLanguage),
        volunteering: items(page, PUBLIC.volunteering, 'volunteering', readNamedItem),
        publications: items(page, PUBLIC.publications, 'publications', readPublication),
      },
      sections: states({
        top: name === undefined ? 0 : 1,
        about: about === undefined ? 0 : 1,
        experience: positions.length,
        education: education.length,
      }),
      marks: { jsonLd: person === undefined ? 0 : 1 },
    };
  },
};
