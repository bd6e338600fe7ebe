import type { OutreachEvent } from './event.ts';

/** Orders by when things happened; the id settles what happened in one millisecond. */
function byTime(a: OutreachEvent, b: OutreachEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The events that still count: what was undone is left out, and an undo that was
 * itself undone is void. Later appended undos win, so ids decide, newest first.
 *
 * @returns oldest first, each id once (two devices may hold the same event)
 */
export function effectiveEvents(events: readonly OutreachEvent[]): readonly OutreachEvent[] {
  const unique = new Map(events.map(event => [event.id, event]));
  const newestFirst = [...unique.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  const undone = new Set<string>();
  for (const event of newestFirst) {
    if (event.kind === 'undone' && !undone.has(event.id)) undone.add(event.payload.event);
  }
  return newestFirst.filter(e => e.kind !== 'undone' && !undone.has(e.id)).sort(byTime);
}
