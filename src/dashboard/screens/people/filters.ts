import { REASONS, type ReasonKind } from '../../../message/terms.ts';
import type { Standing } from '../../../outreach/standing.ts';
import type { PeopleFilter, PeopleOrder } from '../../../store/people/people-list.ts';

/** What the sender chose in the search line above the list; empty text means any. */
export interface Filters {
  readonly search: string;
  readonly state: Standing['state'] | '';
  readonly reason: ReasonKind | '';
  readonly employer: string;
  readonly tag: string;
  readonly sort: PeopleOrder;
}

/** Everybody, what happened last first. */
export const NO_FILTERS: Filters = {
  search: '',
  state: '',
  reason: '',
  employer: '',
  tag: '',
  sort: 'recent',
};

/** Whether anything but the order was chosen. */
export function isFiltered(filters: Filters): boolean {
  return JSON.stringify({ ...filters, sort: '' }) !== JSON.stringify({ ...NO_FILTERS, sort: '' });
}

/** States that a choice covers: to the sender, somebody read and somebody new are both unwritten. */
function statesOf(state: Standing['state']): readonly Standing['state'][] {
  return state === 'noticed' || state === 'new' ? ['new', 'noticed'] : [state];
}

/** What the book is asked for with these filters. */
export function filterOf(filters: Filters): PeopleFilter {
  const reason = REASONS.find(kind => kind === filters.reason);
  return {
    ...(filters.search.trim() === '' ? {} : { search: filters.search }),
    ...(filters.state === '' ? {} : { states: statesOf(filters.state) }),
    ...(reason === undefined ? {} : { reason }),
    ...(filters.employer === '' ? {} : { employer: filters.employer }),
    ...(filters.tag === '' ? {} : { tag: filters.tag }),
  };
}
