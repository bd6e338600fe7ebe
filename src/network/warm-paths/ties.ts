import { employerClaim } from '../../profile/employers/employer-claim.ts';
import { sameEmployer } from '../../profile/employers/same-employer.ts';
import { sameName } from '../../profile/insights/words.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Acquaintance } from '../acquaintance.ts';
import type { Introducer, KnownBeside, Tie } from './introducer.ts';

/** A tie and the sentence about it, without its full stop. */
export interface FoundTie {
  readonly tie: Tie;
  readonly says: string;
  /** Where both work. */
  readonly place?: string;
}

/** Where somebody works, worked and studied, as far as it is known. */
interface Places {
  readonly now: readonly string[];
  readonly before: readonly string[];
  readonly schools: readonly string[];
}

/** Places on a profile; guesses of the reader are left out. */
export function placesOf(profile: Profile): Places {
  const positions = profile.positions.map(({ value }) => value);
  const employers = (current: boolean) =>
    positions
      .filter(({ period }) => (period?.current ?? false) === current)
      .flatMap(({ employer }) => (employer === undefined ? [] : [employer]));
  const now = employers(true);
  const pinned = profile.pinnedEmployer?.value;
  return {
    now: now.length === 0 && pinned !== undefined ? [pinned] : now,
    before: employers(false),
    schools: profile.education
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ value }) => value.school),
  };
}

/**
 * Places of an acquaintance: the export's line, and their profile where it was read. What
 * reads like a former employer is a name where the page has it the same ("Ex Libris").
 */
function placesBeside(
  { employer }: Acquaintance,
  beside: KnownBeside | undefined,
  page: Places,
): Places {
  const read = beside?.profile === undefined ? undefined : placesOf(beside.profile);
  const isName = [...page.now, ...page.before].some(name => employerClaim(name).former);
  const claim = isName ? { name: employer, former: false } : employerClaim(employer);
  return {
    // A profile that was read is newer than a line of an export, or at least as sure.
    now: read !== undefined && read.now.length > 0 ? read.now : claim.former ? [] : [employer],
    before: [...(read?.before ?? []), ...(claim.former ? [claim.name] : [])],
    schools: read?.schools ?? [],
  };
}

/** The first of the page's names that one of theirs is another spelling of. */
function common(
  page: readonly string[],
  theirs: readonly string[],
  same: (a: string, b: string) => boolean,
): string | undefined {
  return page.find(name => theirs.some(other => same(name, other)));
}

/** Ties through employers and schools, the surest only; `undefined` where there is none. */
export function placeTie(
  page: Places,
  who: string,
  { person, name: { first } }: Pick<Introducer, 'person' | 'name'>,
  beside: KnownBeside | undefined,
): FoundTie | undefined {
  const theirs = placesBeside(person, beside, page);
  const readNow = beside?.profile !== undefined && placesOf(beside.profile).now.length > 0;
  const works = readNow ? `${first} works` : `According to your export, ${first} works`;
  const together = common(page.now, theirs.now, sameEmployer);
  if (together !== undefined) {
    return { tie: 'works-there', says: `${works} at ${together} too`, place: together };
  }
  const left = common(page.now, theirs.before, sameEmployer);
  if (left !== undefined) {
    return { tie: 'worked-there', says: `${first} used to work at ${left}, where ${who} is now` };
  }
  const former = common(page.before, theirs.now, sameEmployer);
  if (former !== undefined) {
    return {
      tie: 'at-former-employer',
      says: `${works} at ${former}, where ${who} used to be; they may have met`,
    };
  }
  const both = common(page.before, theirs.before, sameEmployer);
  if (both !== undefined) {
    return {
      tie: 'shared-former-employer',
      says: `${first} and ${who} both used to work at ${both}; they may have met`,
    };
  }
  const school = common(page.schools, theirs.schools, sameName);
  return school === undefined
    ? undefined
    : { tie: 'same-school', says: `${first} and ${who} both went to ${school}; they may have met` };
}
