import type { NextStep } from '../../../outreach/next-step.ts';
import { byConsideration, stepFor } from '../../../outreach/step-for.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { useBook } from '../../book.ts';
import { type Live, useLive } from '../../use-live.ts';
import { useMinute } from '../../use-minute.ts';

/** More than this on one day would be a burden rather than a help. */
const MOST = 30;

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
  readonly owed: readonly PersonRow[];
  /** People in the book, to tell an empty book from a quiet day. */
  readonly people: number;
  /** Conversations that are open: waited for, agreed on, or to be answered. */
  readonly open: number;
}

/** Follows what is due, waited for and owed. */
export function useToday(): Live<Today> {
  const { store } = useBook();
  const now = useMinute();
  return useLive(async () => {
    const { due, count } = await store.due(now, MOST);
    const waiting = await store.waiting(now, MOST);
    const owed = await store.owed(MOST);
    const { total } = await store.people({ sort: 'recent', offset: 0, limit: 1 });
    const items = due.map(row => ({ row, step: stepFor(row, now) }));
    return {
      due: items.sort((a, b) => byConsideration(a.step, b.step)),
      more: count - due.length,
      waiting: waiting.map(row => ({ row, step: stepFor(row, now) })),
      owed,
      people: total,
      open: count + waiting.length,
    };
  }, [now]);
}
