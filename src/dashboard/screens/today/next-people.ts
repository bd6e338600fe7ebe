import { effectiveEvents } from '../../../outreach/effective-events.ts';
import { isUnwritten } from '../../../outreach/introduction.ts';
import { joinedTo } from '../../../outreach/same-as.ts';
import { standingOf } from '../../../outreach/standing.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { parseName } from '../../../profile/names/parse-name.ts';
import { pastedKey } from '../../../reader/pasted/pasted-key.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import type { Store } from '../../../store/store.ts';
import { notHeld } from './lately.ts';
import { type WarmNext, warmNext } from './warm-next.ts';

/** Most people named in one suggestion: a list of three is read, a longer one is put off. */
const MOST = 3;

/** Somebody whom a contact named, and to whom nothing was written yet. */
export interface Pointer {
  readonly by: PersonRow;
  readonly name: string;
  readonly contact: ProfileKey;
}

/** Where the next conversations can come from (A15). */
export interface NextPeople {
  /** Pointers nobody followed: the best there is, since they come with a name. */
  readonly pointers: readonly Pointer[];
  /** Profiles read and not written to. */
  readonly unwritten: readonly PersonRow[];
  /** What the sender's own network adds. */
  readonly warm: WarmNext;
}

/** The contact that somebody pointed to under this name, or the one the name alone would have. */
async function keyOf(store: Store, by: PersonRow, name: string): Promise<ProfileKey | undefined> {
  const events = effectiveEvents(await store.eventsOf(by.key));
  const pointer = events.findLast(
    event => event.kind === 'referred-to' && event.payload.name === name,
  );
  const known = pointer?.kind === 'referred-to' ? pointer.payload.contact : undefined;
  const parsed = parseName(name);
  return known ?? (parsed && pastedKey(parsed));
}

/** The contact a name stands for, while nothing was written to them. */
async function unfollowed(
  store: Store,
  by: PersonRow,
  name: string,
): Promise<ProfileKey | undefined> {
  const named = await keyOf(store, by, name);
  if (named === undefined) return undefined;
  if ((await store.contact(named)) === undefined) return undefined;
  const key = joinedTo(await store.eventsOf(named)) ?? named;
  return isUnwritten(standingOf(await store.eventsOf(key))) ? key : undefined;
}

/** Pointers of these people that were not followed yet. */
export async function unfollowedPointers(
  store: Store,
  owed: readonly PersonRow[],
): Promise<readonly Pointer[]> {
  const pointers: Pointer[] = [];
  for (const by of owed) {
    for (const name of by.owedNews) {
      const contact = await unfollowed(store, by, name);
      if (contact !== undefined) pointers.push({ by, name, contact });
    }
  }
  return pointers;
}

/** More are looked at than are shown, since some of them have to wait. */
const LOOKED_AT = 24;

/** Whether anything happened with somebody: who was put into the book by what was taken back was never read. */
async function wasRead(store: Store, { key }: PersonRow): Promise<boolean> {
  const contact = await store.contact(key);
  if (contact?.profile.name.source.how !== 'named') return true;
  return effectiveEvents(await store.eventsOf(key)).length > 0;
}

/** Gathers the suggestions; somebody named is not listed a second time among those only read. */
export async function nextPeople(
  store: Store,
  pointers: readonly Pointer[],
  now: number,
): Promise<NextPeople> {
  const named = new Set(pointers.map(({ contact }) => contact));
  const rows = await store.unwritten(LOOKED_AT);
  const free = await notHeld(
    store,
    rows.filter(row => !named.has(row.key)),
    now,
  );
  const unwritten: PersonRow[] = [];
  for (const row of free) {
    if (unwritten.length < MOST && (await wasRead(store, row))) unwritten.push(row);
  }
  return {
    pointers: pointers.slice(0, MOST),
    unwritten,
    warm: await warmNext(store, unwritten, now),
  };
}

/** Whether there is nobody to name, only general advice to give. */
export function isBare({ pointers, unwritten, warm }: NextPeople): boolean {
  const { near, places, introducers } = warm;
  return [pointers, unwritten, near, places, introducers].every(list => list.length === 0);
}
