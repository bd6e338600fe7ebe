import type { ProfileKey } from '../profile/address.ts';
import type { FactRef } from '../profile/fact-ref.ts';
import type { Insight } from '../profile/insight.ts';
import type { Profile } from '../profile/profile.ts';
import type { Sender } from '../sender/sender.ts';
import type { Channel, Occasion, ReasonKind } from './terms.ts';

/** One reason the sender may choose, with what it rests on (A6). */
export interface ReasonOption {
  readonly kind: ReasonKind;
  /** Chip label, e.g. `Their path into design`. */
  readonly label: string;
  /** The evidence in one line, in the page's words; for `referral`: what the sender has to say first. */
  readonly evidence: string;
  readonly facts: readonly FactRef[];
  /** The insight behind it, where there is one. */
  readonly insight?: Insight;
  /** Why it ranks where it does, one sentence. */
  readonly why: string;
  /** 0 to 1; the best comes first. */
  readonly strength: number;
  /** What only the sender can supply before the reason is true. */
  readonly needs?: 'referrer' | 'introducer';
}

/** What the sender knows that the page does not; every field optional. */
export interface ComposeContext {
  /** Who referred the sender, as the sender writes it. */
  readonly referrer?: string;
  /** Who has introduced the two, as the sender writes it. */
  readonly introducer?: string;
  /** Somebody the sender knows who is asked for an introduction: nothing is claimed of it yet. */
  readonly friend?: string;
  /** What the sender calls them, where that is known; else it is taken from `friend`. */
  readonly friendFirst?: string;
  /** Under which key they are known, so that the book says who was asked. */
  readonly friendKey?: ProfileKey;
  /**
   * How they may know the person, where that is less than knowing: a colleague may never
   * have met them. Absent where the two are known, or said, to know each other.
   */
  readonly friendTie?: 'colleague' | 'perhaps';
  /** Where the two work, for a colleague. */
  readonly friendPlace?: string;
  /** The one sentence only the sender can write; woven in where it belongs. */
  readonly personal?: string;
  /** Ticked statements by id, e.g. `read:post:0`; a claim about the sender needs its tick (G3). */
  readonly statements?: readonly string[];
  /** Times offered or agreed, as the sender writes them. */
  readonly times?: readonly string[];
  /** What the sender learned, or did with the advice. */
  readonly learned?: string;
  readonly news?: string;
  /** Date a "later" named, as words. */
  readonly later?: string;
  /** Colleague somebody pointed to. */
  readonly colleague?: string;
  /** Whom the person named in the talk; they are thanked for that (A13). */
  readonly named?: readonly string[];
  /** What the sender promised them and still owes (A11). */
  readonly promised?: readonly string[];
  /** They said that staying in touch is welcome (A12). */
  readonly welcome?: boolean;
  /** When the earlier message was sent, for a reminder. */
  readonly sentAt?: number;
}

/** All the composer needs; it reads no clock and no storage of its own. */
export interface ComposeRequest {
  readonly profile: Profile;
  readonly sender: Sender;
  readonly reason: ReasonOption;
  readonly channel: Channel;
  readonly occasion: Occasion;
  readonly insights: readonly Insight[];
  readonly context: ComposeContext;
  /** 0 is the first wording for this person; each "another wording" adds one. */
  readonly wording: number;
  /** Phrasing ids of the sender's recent messages, newest first, to be avoided. */
  readonly recentPhrasings?: readonly string[];
  readonly language: string;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}
