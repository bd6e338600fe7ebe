import type { SectionName } from '../../profile/fact.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Reading, SectionStatus } from '../../profile/reading.ts';
import { bounded } from '../bounded.ts';
import { jsonLdItems } from './items/json-ld.ts';
import { MICRODATA, markedUpItems, RDFA } from './items/marked-up.ts';
import { pageText } from './page-text.ts';
import { choosePerson } from './person/choose-person.ts';
import { claimsOfItems } from './person/claims-of-items.ts';
import { claimsOfCards } from './person/from-h-card.ts';
import { claimsOfHeading, lineBelowHeading } from './person/from-heading.ts';
import { authorOf, claimsOfMeta } from './person/from-meta.ts';
import { profileOf } from './to-profile.ts';

/** Sections that a page about one person may have, and where their facts are. */
const SECTIONS: readonly (readonly [SectionName, keyof Profile])[] = [
  ['about', 'about'],
  ['experience', 'positions'],
  ['education', 'education'],
  ['skills', 'skills'],
  ['certifications', 'certifications'],
  ['languages', 'languages'],
];

/** Sections found; one that is not there is no section of such a page at all. */
function sectionsOf(profile: Profile): Partial<Record<SectionName, SectionStatus>> {
  const found = SECTIONS.filter(([, field]) => {
    const value = profile[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  const names: SectionName[] = ['top', ...found.map(([section]) => section)];
  return Object.fromEntries(names.map(section => [section, { state: 'found' }]));
}

/** Whether an address is a web page of another site than the one the layouts are made for. */
export function isOtherSite(url: URL): boolean {
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && !/(?:^|\.)linkedin\.com$/.test(url.hostname);
}

/**
 * Reads a page about one person that is no profile of the site the product was made
 * for: a people page of a company or university, a personal site, a speaker page (A3).
 *
 * Trusted in this order: JSON-LD, microdata, RDFa, h-card, the page's head, its
 * headings. Refuses with `not-a-profile` or `two-identities` unless it is certain
 * whom the page is about. Never reads contact details, photos, birth dates, gender,
 * family, nationality, health or politics (A14): there is no place to put them.
 *
 * Reads only: nothing on the page changes.
 *
 * @param now milliseconds since the epoch, the moment of capture of every fact.
 */
export function readWebPage(document: Document, url: URL, now: number): Reading {
  const text = pageText(document);
  const jsonLd = claimsOfItems(jsonLdItems(document), 'json-ld', url);
  const microdata = claimsOfItems(
    markedUpItems(document, MICRODATA, text.textOf),
    'microdata',
    url,
  );
  const rdfa = claimsOfItems(markedUpItems(document, RDFA, text.textOf), 'rdfa', url);
  const cards = claimsOfCards(document, url, text.textOf);
  const meta = claimsOfMeta(document);
  const stated = [...jsonLd, ...microdata, ...rdfa, ...cards, ...meta];
  const claims = stated.length > 0 ? stated : claimsOfHeading(url, text);
  const selfCheck = {
    lines: text.lines.length,
    headings: text.headings.length,
    jsonLdPeople: jsonLd.length,
    microdataPeople: microdata.length,
    rdfaPeople: rdfa.length,
    cards: cards.length,
    metaPeople: meta.length,
    mainPeople: claims.filter(claim => claim.main).length,
  };
  const chosen = choosePerson(claims, text);
  if (typeof chosen === 'string') return { kind: 'refusal', reason: chosen, selfCheck };
  const context = {
    page: url,
    text,
    now,
    roleLine: chosen.shownIn.includes('heading') ? lineBelowHeading(text) : undefined,
    author: authorOf(document),
  };
  const profile = profileOf(chosen, context);
  if (profile === undefined) return { kind: 'refusal', reason: 'not-a-profile', selfCheck };
  const sections = sectionsOf(profile);
  return bounded({ kind: 'profile', layout: 'generic', profile, sections, selfCheck });
}
