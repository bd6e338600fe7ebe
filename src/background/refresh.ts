import type { Store } from '../store/store.ts';

/** What the worker needs of the world; handed in so that it can be tested without a browser. */
export interface RefreshPorts {
  readonly store: Pick<Store, 'prepareLists' | 'due' | 'waiting'>;
  now(): number;
  showBadge(count: number): Promise<void>;
  wakeAt(moment: number | undefined, now: number): Promise<void>;
}

/**
 * Brings the badge up to date and asks to be woken when the next step falls due.
 * Keeps nothing in memory: a worker may be put to sleep at any moment.
 */
export async function refresh(ports: RefreshPorts): Promise<void> {
  const now = ports.now();
  await ports.store.prepareLists();
  const { count } = await ports.store.due(now, 0);
  const [next] = await ports.store.waiting(now, 1);
  await ports.showBadge(count);
  await ports.wakeAt(next?.wakeAt, now);
}
