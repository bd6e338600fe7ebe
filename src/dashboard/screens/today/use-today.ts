import type { NextStep } from '../../../outreach/next-step.ts';
import { POLICY } from '../../../outreach/policy.ts';
import { byConsideration, stepFor } from '../../../outreach/step-for.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { useBook } from '../../book.ts';
import { type Live, useLive } from '../../use-live.ts';
import { useMinute } from '../../use-minute.ts';
import { newPeopleToday } from './lately.ts';
import { type NextPeople, nextPeople, type Pointer, unfollowedPointers } from './next-people.ts';

/** More than this on one day would be a burden rather than a help. */
const MOST = 30;
/** Fewer open conversations than this, and it is time to think of the next people (A15). */
const FEW = 3;

/** Somebody and the step that is considerate now. */
export interface TodayItem {
  readonly row: PersonRow;
  readonly step: NextStep;
}

/** What a considerate person would do today. */
export interface Today {
  readonly due: readonly TodayItem[];
  /** Due people beyond those listed. */
  readonly more: number;
  readonly waiting: readonly TodayItem[];
  /** Gifts promised, and news due to people whose pointer was followed. */
  readonly owed: readonly PersonRow[];
  /** Nobody is in the book yet, which is something else than a quiet day. */
  readonly emptyBook: boolean;
  /** Where the next people can come from, while few conversations are open (A15). */
  readonly next?: NextPeople;
  /** True once as many new people were written to today as one can be attentive to (P3). */
  readonly enough: boolean;
}

/** Standings in which something is still to come of the conversation itself, soon. */
const OPEN: ReadonlySet<PersonRow['state']> = new Set([
  'copied',
  'asked-introducer',
  'introduced',
  'waiting',
  'accepted',
  'said-yes',
  'later',
  'unclear',
  'scheduled',
]);

function isOpen({ state }: PersonRow): boolean {
  return OPEN.has(state);
}

/** Debts that can be paid now: news of a conversation needs the conversation first. */
function payable(owed: readonly PersonRow[], unfollowed: ReadonlySet<string>): PersonRow[] {
  return owed
    .map(row => ({
      ...row,
      owedNews: row.owedNews.filter(name => !unfollowed.has(`${row.key} ${name}`)),
    }))
    .filter(row => row.owedGifts.length + row.owedNews.length > 0);
}

/** Follows what is due, waited for and owed. */
export function useToday(): Live<Today> {
  const { store } = useBook();
  const now = useMinute();
  return useLive(async () => {
    const { due, count } = await store.due(now, MOST);
    const waiting = await store.waiting(now, MOST);
    const owed = await store.owed(MOST);
    const anybody = await store.firstPeople('recent', 1);
    const items = due.map(row => ({ row, step: stepFor(row, now) }));
    const pointers = await unfollowedPointers(store, owed);
    const asked = new Set(due.map(({ key }) => key));
    const notDue = ({ contact }: Pointer) => !asked.has(contact);
    const open = [...due, ...waiting].filter(isOpen).length;
    const enough = (await newPeopleToday(store, now)) >= POLICY.newPeoplePerDay;
    return {
      due: items.sort((a, b) => byConsideration(a.step, b.step)),
      more: count - due.length,
      waiting: waiting.map(row => ({ row, step: stepFor(row, now) })),
      owed: payable(owed, new Set(pointers.map(({ by, name }) => `${by.key} ${name}`))),
      emptyBook: anybody.length === 0,
      enough,
      ...(open < FEW && !enough
        ? { next: await nextPeople(store, pointers.filter(notDue), now) }
        : {}),
    };
  }, [now]);
}
