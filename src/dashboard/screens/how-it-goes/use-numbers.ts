import type { OutreachEvent } from '../../../outreach/event.ts';
import {
  type ReferralGraph,
  type ReferralSource,
  referralGraph,
} from '../../../outreach/referral-graph.ts';
import { type Statistics, statistics } from '../../../outreach/statistics.ts';
import type { Store } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import { type Live, useLive } from '../../use-live.ts';

/** Everything that How it goes shows. */
export interface Numbers {
  readonly statistics: Statistics;
  readonly graph: ReferralGraph;
}

/** Kinds of event that connect two people. */
const SPEAKING: ReadonlySet<OutreachEvent['kind']> = new Set([
  'referred-to',
  'introduced-by',
  'same-as',
]);

/** Contacts whose events speak of somebody else, with their names. */
async function referralSources(
  store: Store,
  book: Awaited<ReturnType<Store['allEvents']>>,
): Promise<readonly ReferralSource[]> {
  const leading = [...book].filter(([, events]) => events.some(event => SPEAKING.has(event.kind)));
  const named = leading.map(async ([contact, events]) => {
    const known = await store.contact(contact);
    return { contact, events, name: known?.profile.name.value.full ?? contact };
  });
  return Promise.all(named);
}

/** Follows the numbers of the whole book. */
export function useNumbers(): Live<Numbers> {
  const { store } = useBook();
  return useLive(async () => {
    const book = await store.allEvents();
    const sources = await referralSources(store, book);
    return { statistics: statistics([...book.values()]), graph: referralGraph(sources) };
  }, []);
}
