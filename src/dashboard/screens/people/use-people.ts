import { useMemo, useRef } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import { foundInOrder } from '../../../store/people/people-list.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { useBook } from '../../book.ts';
import { type Live, useLive } from '../../use-live.ts';
import { type Filters, filterOf, isFiltered } from './filters.ts';
import type { ListWindow } from './window-of.ts';

/** The lines on show. */
export interface Shown {
  readonly rows: readonly PersonRow[];
  /** Place of the first line in the whole list. */
  readonly offset: number;
  /** How many people match; unknown for a moment in a large book. */
  readonly total?: number;
}

/** The keys of all who match, in order; `undefined` until everybody's order is known. */
function useKeys(filters: Filters): Live<readonly ProfileKey[] | undefined> {
  const { store } = useBook();
  const { sort } = filters;
  const filter = filterOf(filters);
  const all = useLive(async () => ({ sort, keys: await store.peopleInOrder(sort) }), [sort]);
  const found = useLive(() => store.peopleWho(filter), [JSON.stringify(filter)]);
  return useMemo(() => {
    if (all.state === 'failed') return all;
    if (found.state === 'failed') return found;
    if (all.state === 'loading' || found.state === 'loading' || all.value.sort !== sort)
      return { state: 'ready', value: undefined };
    return { state: 'ready', value: foundInOrder(all.value.keys, found.value) };
  }, [all, found, sort]);
}

/**
 * The part of the People list in a window, kept up to date. The first lines come before
 * the order of all is known; while a search waits for that order, what was shown stays.
 */
export function usePeople(filters: Filters, { offset, limit }: ListWindow): Live<Shown> {
  const { store } = useBook();
  const { sort } = filters;
  const keys = useKeys(filters);
  const known = keys.state === 'ready' ? keys.value : undefined;
  const last = useRef<Shown>({ rows: [], offset: 0 });
  const shown = useLive(async (): Promise<Shown> => {
    if (known !== undefined) {
      const rows = await store.peopleCalled(known.slice(offset, offset + limit));
      return { rows, offset, total: known.length };
    }
    if (isFiltered(filters)) return last.current;
    return { rows: await store.firstPeople(sort, limit), offset: 0 };
  }, [known, known === undefined ? filters : undefined, offset, limit]);
  if (shown.state === 'ready') last.current = shown.value;
  return keys.state === 'failed' ? keys : shown;
}
