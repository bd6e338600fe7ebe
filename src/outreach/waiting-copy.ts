import { effectiveEvents } from './effective-events.ts';
import type { EventKind, EventOf, OutreachEvent } from './event.ts';
import { isSent } from './sent.ts';

/** After any of these, too, nobody asks any more whether what was copied before was sent. */
const SETTLES: ReadonlySet<EventKind> = new Set(['replied', 'scheduled', 'met', 'let-go']);

/**
 * The message that was copied and is not known to be sent: it waits for "I sent it",
 * whichever window or device it was copied in, and again once "I sent it" is taken back.
 */
export function waitingCopy(events: readonly OutreachEvent[]): EventOf<'copied'> | undefined {
  const last = effectiveEvents(events).findLast(
    event => event.kind === 'copied' || isSent(event) || SETTLES.has(event.kind),
  );
  return last?.kind === 'copied' ? last : undefined;
}
