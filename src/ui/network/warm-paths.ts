import type { Acquaintance } from '../../network/acquaintance.ts';
import { findIntroducers } from '../../network/warm-paths/find-introducers.ts';
import type { Introducer, KnownBeside } from '../../network/warm-paths/introducer.ts';
import { nameOf } from '../../network/warm-paths/name-key.ts';
import { addBusinessDays, dayOf } from '../../outreach/calendar.ts';
import { effectiveEvents } from '../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../outreach/event.ts';
import { POLICY } from '../../outreach/policy.ts';
import { standingOf } from '../../outreach/standing.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Store } from '../../store/store.ts';

/** What the sender's own network has to say about one person. */
export type WarmPaths =
  /** Nothing was imported yet; `quiet` where the sender does not want to hear of it. */
  | { readonly kind: 'no-network'; readonly quiet: boolean }
  | { readonly kind: 'known'; readonly introducers: readonly Introducer[] };

/** What the desk asks of the sender's own network. */
export interface NetworkDoors {
  warmPaths(profile: Profile, now: number): Promise<WarmPaths>;
  /** The sender does not want to be told how to bring a network in. */
  quietHint(): Promise<void>;
}

/** Name of the line that says how to bring a network in. */
const HINT = 'bring-in-network';
/** People of the book who are looked at for a past or a school in common: the latest. */
const LATEST = 200;
/** Candidates of whom the book is asked: more than are ever shown. */
const CANDIDATES = 60;
/** Longest time back in which somebody asked may still be waiting to be left in peace. */
const ASKED_WITHIN = 21 * 86_400_000;

type Shelf = Pick<
  Store,
  | 'networkSummary'
  | 'acquaintancesAt'
  | 'acquaintancesNamed'
  | 'acquaintancesByKeys'
  | 'people'
  | 'contact'
  | 'eventsOf'
  | 'sentSince'
  | 'isHintQuiet'
  | 'quietHint'
>;

/** Every employer and every name on the page that leads to acquaintances, and people of the book. */
async function candidatesFor(
  store: Shelf,
  profile: Profile,
  inBook: readonly ProfileKey[],
): Promise<readonly Acquaintance[]> {
  const employers = new Set(
    [...profile.positions.map(({ value }) => value.employer), profile.pinnedEmployer?.value].filter(
      name => name !== undefined,
    ),
  );
  const found = await Promise.all([
    ...[...employers].map(name => store.acquaintancesAt(name)),
    store.acquaintancesNamed(profile.mutuals?.value.names ?? []),
    store.acquaintancesByKeys(inBook),
  ]);
  return [...new Map(found.flat().map(person => [person.id, person])).values()];
}

/** Who was asked for an introduction lately, and about whom. */
async function askedLately(store: Shelf, about: ProfileKey, now: number) {
  const events = await store.sentSince(now - ASKED_WITHIN);
  const asked = events.flatMap(event => {
    if (event.kind !== 'sent' || event.payload.occasion !== 'introduction-request') return [];
    const over = addBusinessDays(dayOf(event.at), POLICY.businessDaysForIntroducer);
    const key = event.contact === about ? undefined : event.payload.to?.contact;
    return key === undefined || dayOf(now) >= over ? [] : [key];
  });
  return new Set(asked);
}

/** Those who could not introduce to this person, by key and by name. */
function unable(events: readonly OutreachEvent[]): ReadonlySet<string> {
  return new Set(
    effectiveEvents(events).flatMap(event =>
      event.kind === 'not-introduced'
        ? [event.payload.contact ?? '', event.payload.name].filter(id => id !== '')
        : [],
    ),
  );
}

/** What the book holds about one acquaintance. */
async function besideExport(store: Shelf, key: ProfileKey): Promise<KnownBeside> {
  const [contact, events] = await Promise.all([store.contact(key), store.eventsOf(key)]);
  const { state } = standingOf(events);
  const closed = state === 'declined' || state === 'do-not-contact';
  return { closed, ...(contact === undefined ? {} : { profile: contact.profile }) };
}

async function introducersFor(
  store: Shelf,
  profile: Profile,
  now: number,
): Promise<readonly Introducer[]> {
  const latest = await store.people({ sort: 'recent', offset: 0, limit: LATEST });
  const inBook = new Set(latest.rows.map(({ key }) => key));
  const all = await candidatesFor(store, profile, [...inBook]);
  const first = findIntroducers(profile, all, now, undefined, CANDIDATES);
  const ids = new Set(first.map(({ person }) => person.id));
  const people = all.filter(({ id, key }) => ids.has(id) || (key && inBook.has(key)));
  const keys = people.flatMap(({ key }) => key ?? []);
  const known = new Map(
    await Promise.all(keys.map(async key => [key, await besideExport(store, key)] as const)),
  );
  const asked = await askedLately(store, profile.key, now);
  const cannot = unable(await store.eventsOf(profile.key));
  return findIntroducers(profile, people, now, person => {
    const { key } = person;
    const beside = (key && known.get(key)) ?? {};
    const not = (key !== undefined && cannot.has(key)) || cannot.has(nameOf(person).full);
    return {
      ...beside,
      closed: beside.closed === true || not,
      askedLately: key !== undefined && asked.has(key),
    };
  });
}

/** The sender's own network, asked through the book. */
export function networkDoors(store: Shelf): NetworkDoors {
  return {
    async warmPaths(profile, now) {
      const summary = await store.networkSummary();
      if (summary === undefined || summary.acquaintances === 0) {
        return { kind: 'no-network', quiet: await store.isHintQuiet(HINT) };
      }
      return { kind: 'known', introducers: await introducersFor(store, profile, now) };
    },
    quietHint: () => store.quietHint(HINT),
  };
}
