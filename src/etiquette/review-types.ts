import type { Channel, Occasion } from '../message/terms.ts';
import type { PersonName, Profile } from '../profile/profile.ts';
import type { Sender } from '../sender/sender.ts';
import type { Finding } from './finding.ts';

/** A text already sent by this sender, for the rules on variety (T1, T2). */
export interface SentText {
  readonly text: string;
  readonly at: number;
  readonly contact: string;
  readonly employer?: string;
  readonly phrasings?: Readonly<Record<string, string>>;
}

/** The message under review, as it stands in the text box. */
export interface Letter {
  readonly text: string;
  readonly subject?: string;
  readonly channel: Channel;
  readonly occasion: Occasion;
  readonly language: string;
}

/** What the rules may know beside the words. Everything about history is handed in. */
export interface ReviewContext {
  readonly profile: Profile;
  readonly sender: Sender;
  /** Words of the sender's own that make claims true: ticked statements, overrides, referrer's name. */
  readonly asserted: readonly string[];
  readonly now: number;
  /** Who the letter goes to, where that is not the person of the profile and is known (S11). */
  readonly addressee?: PersonName;
  readonly history?: readonly SentText[];
  /** Noted invitations sent this calendar month, and how many the plan allows (C5). */
  readonly notesThisMonth?: number;
  readonly notesPerMonth?: number;
  /** New people first written to today (P3). */
  readonly newPeopleToday?: number;
  /** Why outreach forbids contact now, with the sentence to show (P1). */
  readonly forbidden?: { readonly why: string; readonly forGood: boolean };
  /** When the sender wrote to this person before, by their own data export alone (P4). */
  readonly writtenBefore?: number;
  /** Another contact at the same employer written to lately (T3). */
  readonly sameEmployer?: { readonly name: string; readonly at: number };
}

/** One rule of the catalogue. Pure: the same letter and context give the same findings. */
export interface Rule {
  readonly id: string;
  check(letter: Letter, context: ReviewContext): readonly Finding[];
}
