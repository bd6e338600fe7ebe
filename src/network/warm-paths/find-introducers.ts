import type { PersonName, Profile } from '../../profile/profile.ts';
import type { Acquaintance } from '../acquaintance.ts';
import type { BesideExport, Introducer, KnownBeside, Tie } from './introducer.ts';
import { nameKey, nameOf } from './name-key.ts';
import { type FoundTie, placesOf, placeTie } from './ties.ts';
import { sharedWords } from './title-words.ts';

/**
 * How likely each tie is to lead anywhere. Whom the page names is connected with the
 * person for sure; a colleague may never have met them where the house is large.
 */
const STRENGTH: Readonly<Record<Tie, number>> = {
  mutual: 3,
  'works-there': 2.5,
  'worked-there': 2,
  'at-former-employer': 1,
  'shared-former-employer': 1,
  'same-school': 0.75,
};

/** A second tie beside being named: a colleague whom the page names as well is the best there is. */
const SECOND_TIE = 0.25;
/** What a title about the same work adds at the same employer: likely the same team. */
const SAME_WORK = 0.75;
/** Adds at most a quarter of a point for a connection made lately, fading over five years. */
const RECENT = 0.25;
/** What not being sure which of two namesakes is meant takes away. */
const UNSURE = 1.5;
const YEAR_MS = 365.25 * 86_400_000;

/** What having been asked for something else a few days ago takes away: nobody likes to be the switchboard. */
const ASKED = 1.5;

/** More would be read by nobody; a large employer may have hundreds. */
const MOST = 25;

/** 1 for somebody connected today, towards 0 over the years, 0 where unknown. */
function recency({ connectedOn }: Acquaintance, now: number): number {
  const since = connectedOn === undefined ? Number.NaN : Date.parse(connectedOn);
  if (Number.isNaN(since)) return 0;
  return Math.min(1, Math.max(0, 1 - (now - since) / (5 * YEAR_MS)));
}

/** Somebody the sender can write to directly needs nobody in between. */
function isConnected({ degree, connection }: Profile): boolean {
  return degree?.value === 1 || connection?.value === 'connected';
}

/** Being named on the page; not sure where the sender knows two people of that name. */
function mutualTie({ full }: PersonName, namesakes: number): FoundTie {
  const named = `The page names ${namesakes > 1 ? 'a ' : ''}${full} among the people you both know`;
  return {
    tie: 'mutual',
    says: namesakes > 1 ? `${named}, and you know ${namesakes} people of that name` : named,
  };
}

/** Names the page gives in full, folded. A first name alone identifies nobody (trap 9). */
function mutualNames({ mutuals }: Profile): ReadonlySet<string> {
  return new Set((mutuals?.value.names ?? []).map(nameKey).filter(name => name !== ''));
}

/** An acquaintance with their name taken apart once. */
interface Candidate extends Pick<Introducer, 'person' | 'name'> {
  /** The name folded, for comparing. */
  readonly key: string;
}

/** How many acquaintances answer to each name the page gives. */
function countNamed(
  wanted: ReadonlySet<string>,
  people: readonly Candidate[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of people) {
    if (wanted.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Best first. Ends in the id, so that the order is the same whatever order the people came in. */
function byStrength(a: Introducer, b: Introducer): number {
  const [one, other] = [a.person.connectedOn ?? '', b.person.connectedOn ?? ''];
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (one !== other) return one < other ? 1 : -1;
  return a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0;
}

/** The page as every acquaintance is held against it. */
interface Page {
  readonly profile: Profile;
  readonly places: ReturnType<typeof placesOf>;
  readonly title: string;
  /** The person's own name, folded. */
  readonly self: string;
  /** Acquaintances of each name that the page gives among the people both know. */
  readonly named: ReadonlyMap<string, number>;
  readonly now: number;
}

/** The person themselves, or a namesake who would be asked to introduce somebody to nearly themselves. */
function isThemselves({ person, key }: Candidate, { profile, self }: Page): boolean {
  return person.key === profile.key || (key !== '' && key === self);
}

/** What there is to say, in one sentence. */
function sentence([first = '', ...rest]: readonly string[]): string {
  const last = rest.at(-1);
  if (last === undefined) return `${first}.`;
  return `${[first, ...rest.slice(0, -1)].join(', ')}, and ${last}.`;
}

/** One acquaintance as an introducer; nothing where no tie is known, or where they are not to be asked. */
function introducerOf(
  candidate: Candidate,
  beside: KnownBeside | undefined,
  page: Page,
): readonly Introducer[] {
  const { person, name, key } = candidate;
  if (beside?.closed === true || isThemselves(candidate, page)) return [];
  const place = placeTie(page.places, page.profile.name.value.first, candidate, beside);
  const namesakes = page.named.get(key) ?? 0;
  const tie = namesakes > 0 ? mutualTie(name, namesakes) : place;
  if (tie === undefined) return [];
  const together = place?.tie === 'works-there';
  const second = tie === place ? undefined : place;
  const shared = together ? sharedWords(page.title, person.title)[0] : undefined;
  const says = [
    tie.says,
    ...(together && second !== undefined
      ? [second.says.replace(/^According to your export,/, 'according to your export')]
      : []),
    ...(beside?.askedLately === true ? ['you asked them for another introduction lately'] : []),
    ...(shared === undefined ? [] : [`both titles speak of ${shared}`]),
  ];
  const sure = namesakes < 2;
  const strength =
    STRENGTH[tie.tie] +
    (second === undefined ? 0 : SECOND_TIE) +
    (shared === undefined ? 0 : SAME_WORK) +
    RECENT * recency(person, page.now) -
    (beside?.askedLately === true ? ASKED : 0) -
    (sure ? 0 : UNSURE);
  const where = tie.place === undefined ? {} : { place: tie.place };
  return [{ person, name, tie: tie.tie, ...where, sure, why: sentence(says), strength }];
}

/**
 * People the sender already knows who may introduce them to the person on the page,
 * most likely to help first (A2). Never the person themselves, never somebody who said
 * no or is not to be contacted, and nobody at all for a person the sender is connected
 * with already.
 *
 * @param beside what the book holds about an acquaintance beside the export
 * @param limit how many to give at most
 */
export function findIntroducers(
  profile: Profile,
  acquaintances: Iterable<Acquaintance>,
  now: number,
  beside: BesideExport = () => undefined,
  limit = MOST,
): readonly Introducer[] {
  if (isConnected(profile)) return [];
  const each = new Map([...acquaintances].map(person => [person.id, person]));
  const people = [...each.values()].map(person => {
    const name = nameOf(person);
    return { person, name, key: nameKey(name) };
  });
  const page: Page = {
    profile,
    places: placesOf(profile),
    title: profile.positions[0]?.value.title ?? profile.headline?.value ?? '',
    self: nameKey(profile.name.value.full),
    named: countNamed(mutualNames(profile), people),
    now,
  };
  return people
    .flatMap(candidate => introducerOf(candidate, beside(candidate.person), page))
    .sort(byStrength)
    .slice(0, limit);
}
