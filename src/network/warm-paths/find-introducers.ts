import { sameEmployer } from '../../profile/employers/same-employer.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Acquaintance } from '../acquaintance.ts';
import { sharedWords } from './title-words.ts';

/** Somebody the sender knows who may introduce them, and why to think so (A2). */
export interface Introducer {
  readonly person: Acquaintance;
  readonly tie: 'works-there' | 'mutual' | 'worked-where-they-worked';
  /** One sentence; says what is known and claims no closeness beyond it. */
  readonly why: string;
  /** Larger first: how likely they can help. */
  readonly strength: number;
}

/** Base strengths: a colleague of today can introduce, a shared past employer may not even know them. */
const STRENGTH = { 'works-there': 3, mutual: 2.5, 'worked-where-they-worked': 1 } as const;

/** Adds at most half a point for a title about the same work: likely the same team. */
const SAME_WORK = 0.5;
/** Adds at most a quarter of a point for a connection made lately, fading over about five years. */
const RECENT = 0.25;
const YEAR_MS = 365.25 * 86_400_000;

/** 1 for somebody connected today, towards 0 over the years, 0 where unknown. */
function recency(person: Acquaintance, now: number): number {
  if (person.connectedOn === undefined) return 0;
  const years = (now - Date.parse(person.connectedOn)) / YEAR_MS;
  return Math.max(0, 1 - years / 5);
}

/** "You have been connected since 2019." */
function since(person: Acquaintance): string {
  const year = person.connectedOn?.slice(0, 4);
  return year === undefined ? '' : ` You have been connected since ${year}.`;
}

/** Employers of the person on the page: those of today, and those of before. */
function employersOf(profile: Profile): { now: readonly string[]; before: readonly string[] } {
  const positions = profile.positions.map(fact => fact.value);
  const names = (current: boolean) =>
    positions
      .filter(position => (position.period?.current ?? false) === current)
      .flatMap(position => (position.employer === undefined ? [] : [position.employer]));
  const now = names(true);
  const pinned = profile.pinnedEmployer?.value;
  return {
    now: now.length === 0 && pinned !== undefined ? [pinned] : now,
    before: names(false),
  };
}

/** Whether the page names this person in full among the people both know. */
function isNamedMutual(profile: Profile, person: Acquaintance): boolean {
  const full = `${person.first} ${person.last}`.trim().toLowerCase();
  // A first name alone identifies nobody (trap 9), so only full names count.
  return (
    person.last !== '' &&
    (profile.mutuals?.value.names ?? []).some(name => name.trim().toLowerCase() === full)
  );
}

function tieOf(
  profile: Profile,
  employers: ReturnType<typeof employersOf>,
  person: Acquaintance,
): Pick<Introducer, 'tie' | 'why'> | undefined {
  const at = (names: readonly string[]) =>
    person.employer === '' ? undefined : names.find(name => sameEmployer(name, person.employer));
  const current = at(employers.now);
  if (current !== undefined) {
    return { tie: 'works-there', why: `${person.first} works at ${current} too.` };
  }
  if (isNamedMutual(profile, person)) {
    return { tie: 'mutual', why: `The page names ${person.first} among the people you both know.` };
  }
  const former = at(employers.before);
  return former === undefined
    ? undefined
    : {
        tie: 'worked-where-they-worked',
        why: `${person.first} is at ${former}, where ${profile.name.value.first} used to work; they may have met.`,
      };
}

/**
 * People the sender already knows who may introduce them to the person on the
 * page, most likely to help first. Never the person themselves.
 *
 * @param limit how many to give at most
 */
export function findIntroducers(
  profile: Profile,
  acquaintances: Iterable<Acquaintance>,
  now: number,
  limit = 5,
): readonly Introducer[] {
  const employers = employersOf(profile);
  const title = profile.positions[0]?.value.title ?? profile.headline?.value ?? '';
  const found: Introducer[] = [];
  for (const person of acquaintances) {
    if (person.key === profile.key) continue;
    const tie = tieOf(profile, employers, person);
    if (tie === undefined) continue;
    const shared = sharedWords(title, person.title);
    const sameWork = shared.length > 0 ? SAME_WORK : 0;
    const work = shared.length > 0 ? ` Their title speaks of ${shared[0]} as well.` : '';
    found.push({
      person,
      tie: tie.tie,
      why: `${tie.why}${work}${since(person)}`,
      strength: STRENGTH[tie.tie] + sameWork + RECENT * recency(person, now),
    });
  }
  return found.sort((a, b) => b.strength - a.strength).slice(0, limit);
}
