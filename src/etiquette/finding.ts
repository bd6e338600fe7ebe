/** How strongly a rule speaks: a `block` stops copying, a `warn` warns, an `info` informs. */
export type Severity = 'block' | 'warn' | 'info';

/** The eight dimensions of a considerate message; shown as a checklist, never as one score. */
export const DIMENSIONS = [
  'why',
  'specificity',
  'ask',
  'respect',
  'brevity',
  'clarity',
  'truth',
  'freshness',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Part of the message text, in UTF-16 code units, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A change that answers a finding: replace `range` by `text`. */
export interface Fix {
  /** Button label, an imperative: `Remove it`. */
  readonly label: string;
  readonly range: TextRange;
  readonly text: string;
}

/** How a sender may proceed in spite of a blocker, where the catalogue allows it. */
export type Override =
  | 'none'
  /** "Copy anyway", for this message only. */
  | 'knowingly'
  /** "I know this is true": stores the words as a fact of the sender's (G2, G3). */
  | 'assert-true';

/** What one etiquette rule has to say about a message. */
export interface Finding {
  /** Rule id of the catalogue, e.g. `L1`. */
  readonly rule: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** One sentence that says why, to the sender. */
  readonly why: string;
  /** Where the rule comes from, in a few words for the sender, e.g. `Boomerang, 40 million e-mails`. */
  readonly source: string;
  /** Where in the text; absent when something is missing rather than wrong. */
  readonly range?: TextRange;
  readonly fix?: Fix;
  readonly override: Override;
}
