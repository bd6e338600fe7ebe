import type { Channel, ReasonKind } from '../message/terms.ts';
import type { ProfileKey } from '../profile/address.ts';

/** What each kind of event carries. Kinds are added, never changed: old events stay readable. */
export interface EventPayloads {
  /** The person was read for the first time. */
  noticed: { readonly name: string };
  /** A draft was first edited or shown for copying. */
  drafted: { readonly channel: Channel; readonly reason: ReasonKind };
  copied: { readonly channel: Channel; readonly reason: ReasonKind; readonly text: string };
  /** Asserted by the sender: "I sent it". */
  sent: {
    readonly channel: Channel;
    readonly reason: ReasonKind;
    readonly occasion: string;
    readonly text: string;
    readonly subject?: string;
    readonly phrasings?: Readonly<Record<string, string>>;
  };
  /** Takes back one earlier event; an undo is an event too (design section 6). */
  undone: { readonly event: string };
}

export type EventKind = keyof EventPayloads;

/**
 * Something that happened with one contact. Immutable; ids sort by time (ULID)
 * and name the device they were made on, so that two logs merge by union.
 */
export type OutreachEvent = {
  readonly [K in EventKind]: {
    readonly id: string;
    readonly device: string;
    readonly contact: ProfileKey;
    /** When it happened, in milliseconds since the epoch. */
    readonly at: number;
    readonly kind: K;
    readonly payload: EventPayloads[K];
  };
}[EventKind];
