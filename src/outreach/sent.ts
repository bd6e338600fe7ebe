import type { EventOf, OutreachEvent } from './event.ts';

/** Kinds of event that say "this message went out". */
const SENT_KINDS = ['sent', 'reminded', 'thanked', 'kept-in-touch'] as const;
export type SentKind = (typeof SENT_KINDS)[number];

/** Whether an event says that a message went out. */
export function isSent(event: OutreachEvent): event is EventOf<SentKind> {
  return SENT_KINDS.some(kind => kind === event.kind);
}
