/**
 * A fact is one value together with where it came from, how sure we are and when
 * it was captured. Nothing enters a draft that is not a fact or the sender's own
 * word, so that every phrase can be traced (design: "the draft claims nothing
 * that is not grounded").
 */

/** How sure the reader is. `high`: two independent places agree. `low`: shown, never relied on alone. */
export type Confidence = 'high' | 'medium' | 'low';

/** The parts of a profile a fact can come from; also what a section status is about. */
export const SECTION_NAMES = [
  'top',
  'about',
  'experience',
  'education',
  'skills',
  'certifications',
  'languages',
  'volunteering',
  'publications',
  'featured',
  'activity',
] as const;

/** One part of a profile page. */
export type SectionName = (typeof SECTION_NAMES)[number];

/** Where a value was found. */
export interface FactSource {
  /** Part of the page; `sender` when the sender typed or corrected it. */
  readonly section: SectionName | 'sender';
  /** Way of finding, for people and bug reports, e.g. `heading`, `title`, `toolbar`, `json-ld`. */
  readonly how: string;
}

/** A value with its provenance. Plain data: it survives structured cloning and JSON. */
export interface Fact<T> {
  readonly value: T;
  readonly source: FactSource;
  readonly confidence: Confidence;
  /** When it was read, in milliseconds since the epoch. */
  readonly capturedAt: number;
  /** Other places (their `how`) where the same value was found. */
  readonly agrees?: readonly string[];
  /** Other values found elsewhere, shown to the sender beside the chosen one. */
  readonly disagrees?: readonly { readonly how: string; readonly value: string }[];
}
