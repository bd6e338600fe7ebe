import type { Fact } from '../fact.ts';
import type { Position, Profile } from '../profile.ts';

/** A profile whose fields may be set while it is being put together. */
type Changing = { -readonly [K in keyof Profile]: Profile[K] };

const SINGLES = [
  'pronouns',
  'degree',
  'connection',
  'headline',
  'place',
  'about',
  'pinnedEmployer',
  'pinnedSchool',
  'mutuals',
  'followers',
  'openToWork',
] as const satisfies readonly (keyof Profile)[];

const LISTS = [
  'positions',
  'education',
  'skills',
  'certifications',
  'languages',
  'volunteering',
  'publications',
  'featured',
  'posts',
] as const satisfies readonly (keyof Profile)[];

/** What clearing leaves, and how much it takes. */
export interface Cleared {
  readonly profile: Profile;
  readonly facts: number;
}

/** The one line of work by which a person is still recognised: what they do, and where. */
function lineOfWork(fact: Fact<Position>): Fact<Position> {
  const { title, employer, period } = fact.value;
  const current = period?.current === true ? { period: { current: true } } : {};
  return { ...fact, value: { title, ...(employer === undefined ? {} : { employer }), ...current } };
}

/**
 * Lets go of what was read before a moment: the raw facts of a page. What the sender set
 * right stays, and so does what tells who this is: name, address, and one line of work
 * (the current position, without its description; else the headline).
 *
 * @param before milliseconds since the epoch
 */
export function clearOldFacts(profile: Profile, before: number): Cleared {
  const isOld = (fact: Fact<unknown> | undefined) =>
    fact !== undefined && fact.capturedAt < before && fact.source.section !== 'sender';
  const current = profile.positions.find(({ value }) => value.period?.current === true);
  const changing: Changing = { ...profile };
  let facts = 0;
  for (const field of SINGLES) {
    if (!isOld(profile[field]) || (field === 'headline' && current === undefined)) continue;
    delete changing[field];
    facts += 1;
  }
  for (const list of LISTS) {
    const kept = (profile[list] as readonly Fact<unknown>[]).flatMap(fact => {
      if (!isOld(fact)) return [fact];
      const line = fact === current ? lineOfWork(current) : undefined;
      const same = line !== undefined && JSON.stringify(line) === JSON.stringify(fact);
      facts += same ? 0 : 1;
      return line === undefined ? [] : [same ? fact : line];
    });
    // Each list keeps facts of its own kind.
    Object.assign(changing, { [list]: kept });
  }
  return facts === 0 ? { profile, facts } : { profile: changing, facts };
}
