import type { Channel, Occasion, ReasonKind } from '../message/terms.ts';
import type { ProfileKey } from '../profile/address.ts';

/** Somebody by name, and as a contact or an acquaintance where they are known as one. */
export interface Named {
  readonly name: string;
  readonly contact?: ProfileKey;
}

/** A message that went out, as the sender asserted it. */
export interface SentMessage {
  readonly channel: Channel;
  readonly reason: ReasonKind;
  readonly occasion: Occasion;
  /** The exact text that was on the clipboard. */
  readonly text: string;
  readonly subject?: string;
  /** Who it went to, where that is not the contact: the one asked for an introduction, or told how it went. */
  readonly to?: Named;
  /** Phrasing ids by slot, so that the next messages differ (T1, T2). */
  readonly phrasings?: Readonly<Record<string, string>>;
  /** What it was written in, `en` or `de`; absent where that was not noted yet. */
  readonly language?: string;
}

/** What somebody answered, as the sender confirmed it. */
export type Reply =
  | { readonly answer: 'yes' }
  /** `until`: first day (milliseconds since the epoch) on which asking again is welcome. */
  | { readonly answer: 'later'; readonly until?: number }
  | { readonly answer: 'redirected'; readonly to: string; readonly contact?: ProfileKey }
  | { readonly answer: 'no' }
  | { readonly answer: 'unclear' };

/** Ways to meet (A5), from best to least. */
export type MeetingWay = 'workplace' | 'in-person' | 'video' | 'phone' | 'writing';

/** What each kind of event carries. Kinds are added, never changed: old events stay readable. */
export interface EventPayloads {
  /** The person was read for the first time. */
  noticed: { readonly name: string };
  /** A draft was first shown for this person. */
  drafted: { readonly channel: Channel; readonly reason: ReasonKind };
  copied: SentMessage;
  /** Asserted by the sender ("I sent it"): a first request, a booking, an answer. */
  sent: SentMessage;
  'invitation-accepted': Record<never, never>;
  replied: Reply;
  /** The one reminder the policy allows. */
  reminded: SentMessage;
  scheduled: { readonly when: number; readonly way: MeetingWay; readonly timeZone: string };
  met: {
    readonly notes: string;
    readonly learned: string;
    /** Does this work still suit me? (A1) */
    readonly stillSuits?: 'yes' | 'no' | 'unsure';
    /** Did they say that staying in touch is welcome? (A12) */
    readonly welcome?: boolean;
  };
  thanked: SentMessage;
  'kept-in-touch': SentMessage;
  /** Something the sender promised to give (A11); `gift` is how the sender named it. */
  offered: { readonly gift: string };
  delivered: { readonly gift: string };
  /** They named somebody else to ask (A13). */
  'referred-to': Named;
  /** Who made this contact possible (A13). */
  'introduced-by': Named;
  /** Somebody who was asked for an introduction and will not, or cannot, since they do not know them. */
  'not-introduced': Named & { readonly why: 'no' | 'does-not-know' };
  /** They heard how it went with somebody they led to (A13). */
  'told-news': Named;
  /**
   * Somebody known by name alone is, or is not, this contact whose profile was read: the
   * sender's answer, kept with the name.
   */
  'same-as': { readonly contact: ProfileKey; readonly same: boolean };
  /** The sender decided to leave it there. */
  'let-go': Record<never, never>;
  'moved-employer': { readonly from?: string; readonly to: string };
  /** For good (A14). Nothing takes it back but an undo of this very event. */
  'do-not-contact': Record<never, never>;
  /** The sender's notes on this person, whole; the latest counts. */
  noted: { readonly text: string };
  /** The sender's tags for this person, all of them; the latest counts. */
  tagged: { readonly tags: readonly string[] };
  /** The sender's own questions for this person, all of them; the latest counts. */
  asked: { readonly questions: readonly string[] };
  /** Takes back one earlier event; an undo is an event too, and can be undone. */
  undone: { readonly event: string };
}

export type EventKind = keyof EventPayloads;

/** An event of one kind. */
export interface EventOf<K extends EventKind> {
  /** ULID: sorts by time of appending, unique across devices. */
  readonly id: string;
  readonly device: string;
  readonly contact: ProfileKey;
  /** When it happened, in milliseconds since the epoch. */
  readonly at: number;
  readonly kind: K;
  readonly payload: EventPayloads[K];
}

/**
 * Something that happened with one contact. Immutable, never edited or deleted,
 * so that standing can always be derived again and two devices' logs merge by union.
 */
export type OutreachEvent = { readonly [K in EventKind]: EventOf<K> }[EventKind];
