import type { Channel, ReasonKind } from '../message/terms.ts';
import { effectiveEvents } from './effective-events.ts';
import type { EventOf, OutreachEvent } from './event.ts';
import { type Standing, standingOf } from './standing.ts';

/** What the events of one contact add up to, for lists. Derived; can always be derived again. */
export interface ContactSummary {
  readonly standing: Standing;
  /** When something last happened; absent while nothing has. */
  readonly lastAt?: number;
  /** Channel and reason of the latest first request. */
  readonly channel?: Channel;
  readonly reason?: ReasonKind;
  readonly notes: string;
  /** What was noted down after talks. */
  readonly talks: readonly string[];
  readonly tags: readonly string[];
  readonly questions: readonly string[];
}

/** The latest event of one kind. */
function latest<K extends OutreachEvent['kind']>(
  events: readonly OutreachEvent[],
  kind: K,
): EventOf<K> | undefined {
  return events.findLast(event => event.kind === kind) as EventOf<K> | undefined;
}

/** Sums up one contact's events, given in any order. */
export function summarise(events: readonly OutreachEvent[]): ContactSummary {
  const effective = effectiveEvents(events);
  const lastAt = effective.at(-1)?.at;
  const sent = effective.findLast(e => e.kind === 'sent' && e.payload.occasion === 'first-request');
  return {
    standing: standingOf(events),
    notes: latest(effective, 'noted')?.payload.text ?? '',
    talks: effective.flatMap(e => (e.kind === 'met' ? [e.payload.learned, e.payload.notes] : [])),
    tags: latest(effective, 'tagged')?.payload.tags ?? [],
    questions: latest(effective, 'asked')?.payload.questions ?? [],
    ...(lastAt === undefined ? {} : { lastAt }),
    ...(sent?.kind === 'sent'
      ? { channel: sent.payload.channel, reason: sent.payload.reason }
      : {}),
  };
}
