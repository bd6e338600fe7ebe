import type { Store } from '../store/store.ts';
import { type TellPorts, tellOnceADay } from './tell-once-a-day.ts';

/** What the worker needs of the world; handed in so that it can be tested without a browser. */
export interface RefreshPorts extends TellPorts {
  readonly store: Pick<Store, 'prepareLists' | 'due' | 'waiting' | 'lookAfter'> &
    TellPorts['store'];
  now(): number;
  showBadge(count: number): Promise<void>;
  wakeAt(moment: number | undefined, now: number): Promise<void>;
}

/** The first of two moments, of which either may be missing. */
function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/**
 * Brings the badge up to date and asks to be woken when the next step falls due.
 * Keeps nothing in memory: a worker may be put to sleep at any moment.
 */
export async function refresh(ports: RefreshPorts): Promise<void> {
  const now = ports.now();
  await ports.store.prepareLists();
  await ports.store.lookAfter(now);
  const { count } = await ports.store.due(now, 0);
  const [next] = await ports.store.waiting(now, 1);
  await ports.showBadge(count);
  const tooEarly = await tellOnceADay(ports, count, now);
  await ports.wakeAt(earlier(next?.wakeAt, tooEarly), now);
}
