import type { Profile } from '../profile/profile.ts';
import type { ProfileReading, Reading, Refusal } from '../profile/reading.ts';

/** Why no reading arrived, although the browser allowed us to look. */
export type TabFailureReason =
  /** There is no tab in front, as in a detached developer window. */
  | 'no-tab'
  /** The reader threw or the page went away while it was read. */
  | 'reader-failed'
  /** What came back is not a reading; it is thrown away whole, never half believed. */
  | 'invalid-reading';

/** A reading that did not arrive. */
export interface TabFailure {
  readonly kind: 'failure';
  readonly reason: TabFailureReason;
  /** What happened, for a bug report; holds no text of the page. */
  readonly detail: string;
}

/** The outcome of asking the tab in front: a reading, a refusal, or a failure of ours. */
export type TabReading = Reading | TabFailure;

/**
 * What the first look at the page showed, before the second agreed or did not: it may be
 * shown, and nothing else may come of it (decision 14).
 */
export interface FirstLook {
  readonly reading: ProfileReading;
  /** Whether the second look agreed, as soon as that is known; never rejects. */
  readonly holds: Promise<boolean>;
}

/** The sender's own profile as their page shows it: never a reading, and so never a letter. */
export interface OwnPage {
  readonly kind: 'own';
  readonly profile: Profile;
}

/** The outcome of asking for the sender's own page. */
export type OwnPageReading = OwnPage | Refusal | TabFailure;
