import { cleanAddress, type ProfileKey, profileKey } from '../../profile/address.ts';
import type { Fact, SectionName } from '../../profile/fact.ts';
import { parseName } from '../../profile/names/parse-name.ts';
import type { NamedItem, PersonName, Position, Profile } from '../../profile/profile.ts';
import { type Candidate, combine } from '../facts.ts';
import { cleanLine, fold } from '../text/clean.ts';
import type { PageText } from './page-text.ts';
import type { Chosen } from './person/choose-person.ts';
import type { PersonClaim } from './person/person-claim.ts';
import { withoutContacts } from './person/without-contacts.ts';

/** What the facts of one reading share. */
export interface ReadingContext {
  readonly page: URL;
  readonly text: PageText;
  readonly now: number;
  /** Role line below the heading, and author named in the head of the page, where there are any. */
  readonly roleLine: string | undefined;
  readonly author: string | undefined;
}

/** What each claim says about one thing, most trusted first. */
function said<T>(
  chosen: Chosen,
  value: (claim: PersonClaim) => T | undefined,
): readonly Candidate<T>[] {
  return chosen.claims.flatMap(claim => {
    const of = value(claim);
    return of === undefined ? [] : [{ how: claim.how, value: of }];
  });
}

/**
 * A fact from the first of several places; `shownIn` names further places, outside the
 * data, where the same words stand. Two items of one notation are one place.
 */
function factOf<T>(
  values: readonly Candidate<T>[],
  section: SectionName,
  context: ReadingContext,
  comparing: { readonly show: (value: T) => string; readonly same?: (a: T, b: T) => boolean },
  shownIn: readonly string[] = [],
): Fact<T> | undefined {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  const independent = others.filter(other => other.how !== first.how);
  const shown = shownIn.map(how => ({ how, value: first.value }));
  return combine([first, ...independent, ...shown], section, context.now, comparing);
}

const asIs = { show: (text: string): string => text };
/** One of two texts may say more: `Judge` and `Judge at Westmark District Court` agree. */
const oneHoldsOther = {
  ...asIs,
  same: (a: string, b: string) => fold(a).includes(fold(b)) || fold(b).includes(fold(a)),
};

/** Whether the page's visible text has these words too. */
function onPage(context: ReadingContext, words: string): readonly string[] {
  return context.text.shows(words) ? ['text'] : [];
}

/** A text fact, corroborated by the page's visible text. */
function textFact(
  values: readonly Candidate<string>[],
  section: SectionName,
  context: ReadingContext,
): Fact<string> | undefined {
  const shownIn = values[0]?.how === 'heading' ? [] : onPage(context, values[0]?.value ?? '');
  return factOf(values, section, context, oneHoldsOther, shownIn);
}

/** A list out of the first claim that has one: joining lists of several would double entries. */
function listFacts<T>(
  chosen: Chosen,
  list: (claim: PersonClaim) => readonly T[],
  section: SectionName,
  context: ReadingContext,
  asText: (value: T) => string,
): readonly Fact<T>[] {
  const from = chosen.claims.find(claim => list(claim).length > 0);
  if (from === undefined) return [];
  return list(from).flatMap(value => {
    const shownIn = from.how === 'heading' ? [] : onPage(context, asText(value));
    return factOf([{ how: from.how, value }], section, context, { show: asText }, shownIn) ?? [];
  });
}

/** The name with its parts, taken from the data where it gives them. */
function nameOf(claim: PersonClaim): PersonName | undefined {
  const name = parseName(claim.name);
  if (name === undefined) return undefined;
  const has = (part: string | undefined): part is string =>
    part !== undefined && ` ${fold(name.full)} `.includes(` ${fold(part)} `);
  return {
    ...name,
    ...(has(claim.given) ? { first: cleanLine(claim.given) } : {}),
    ...(has(claim.family) ? { last: cleanLine(claim.family) } : {}),
  };
}

/** Roles with a title; an employer alone is no role. */
function positionsOf(claim: PersonClaim): readonly Position[] {
  return claim.roles.flatMap(({ title, ...rest }) =>
    title === undefined ? [] : [{ title, ...rest }],
  );
}

const TRACKING = /^(?:utm_|mc_|pk_|hsa_)|^(?:fbclid|gclid|msclkid|ref|source|lang|locale|hl|trk)$/i;

/**
 * Key of the person: of the page, and where the page needs more than its path to
 * tell people apart (`/people?id=7`, `#/people/7`), of the name too. Otherwise two
 * colleagues would be taken for one.
 */
export function webKey(page: URL, name: PersonName): ProfileKey {
  const key = profileKey(page);
  const telling = [...page.searchParams.keys()].some(parameter => !TRACKING.test(parameter));
  const routed = /^#[!/]/.test(page.hash);
  return telling || routed ? (`${key}#${fold(name.full).replaceAll(' ', '-')}` as ProfileKey) : key;
}

/** The profile of a chosen person; `undefined` when no letter of the name is left. */
export function profileOf(chosen: Chosen, context: ReadingContext): Profile | undefined {
  const names = said(chosen, nameOf);
  const [first] = names;
  if (first === undefined) return undefined;
  const authored = context.author !== undefined && fold(context.author) === fold(first.value.full);
  // A name that only the heading and its own title show is one place, not two.
  const shownIn = first.how === 'heading' ? [] : chosen.shownIn;
  const name = factOf(names, 'top', context, { show: value => value.full }, [
    ...shownIn,
    ...(authored ? ['author'] : []),
  ]);
  if (name === undefined) return undefined;
  const stated = said(chosen, claim => claim.roles.find(role => role.title !== undefined)?.title);
  const below = context.roleLine === undefined ? [] : [{ how: 'heading', value: context.roleLine }];
  const headline = textFact(
    [...stated.filter(({ how }) => how !== 'heading'), ...below],
    'top',
    context,
  );
  const place = textFact(
    said(chosen, claim => claim.place),
    'top',
    context,
  );
  const about = textFact(
    said(chosen, claim =>
      claim.about === undefined ? undefined : withoutContacts(claim.about),
    ).filter(({ value }) => value !== ''),
    'about',
    context,
  );
  const pinnedEmployer = textFact(
    said(chosen, claim => {
      const employers = new Set(claim.roles.flatMap(role => role.employer ?? []));
      return employers.size === 1 ? [...employers][0] : undefined;
    }),
    'top',
    context,
  );
  return {
    key: webKey(context.page, name.value),
    address: cleanAddress(context.page),
    name,
    ...(headline === undefined ? {} : { headline }),
    ...(place === undefined ? {} : { place }),
    ...(about === undefined ? {} : { about }),
    ...(pinnedEmployer === undefined ? {} : { pinnedEmployer }),
    positions: listFacts(chosen, positionsOf, 'experience', context, role => role.title),
    education: listFacts(
      chosen,
      claim => claim.schools.map(school => ({ school })),
      'education',
      context,
      value => value.school,
    ),
    skills: listFacts(
      chosen,
      claim => claim.skills,
      'skills',
      context,
      text => text,
    ),
    certifications: listFacts<NamedItem>(
      chosen,
      claim => claim.credentials,
      'certifications',
      context,
      value => value.name,
    ),
    languages: listFacts(
      chosen,
      claim => claim.languages.map(language => ({ name: language })),
      'languages',
      context,
      value => value.name,
    ),
    volunteering: [],
    publications: [],
    featured: [],
    posts: [],
  };
}
