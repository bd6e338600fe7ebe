import type { FactRef } from './fact-ref.ts';

/** The kinds of thing about a person that are worth a sentence or a question. */
export type InsightKind =
  | 'change-of-field'
  | 'carried-over'
  | 'first-of-kind'
  | 'climb'
  | 'long-stay'
  | 'return'
  | 'founder'
  | 'size-or-sector-move'
  | 'new-role'
  | 'far-studies'
  | 'made'
  | 'post'
  | 'about-why'
  | 'volunteering'
  | 'current-role'
  | 'headline'
  | 'shared-school'
  | 'shared-employer'
  | 'shared-city'
  | 'shared-language'
  | 'shared-path'
  | 'mutuals';

/** Something specific about this person, with the facts it rests on. */
export interface Insight {
  readonly kind: InsightKind;
  /** Facts it rests on; never empty. */
  readonly evidence: readonly FactRef[];
  /** One line for the interface, in the words of the page: `Nurse until 2019, UX designer since 2020`. */
  readonly summary: string;
  /** 0 (true of many) to 1 (true of hardly anybody else). */
  readonly specificity: number;
  /** Values that phrases may use, e.g. `{ from: 'nurse', to: 'UX designer', years: '6' }`. */
  readonly values: Readonly<Record<string, string>>;
}
