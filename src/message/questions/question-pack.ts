import type { InsightKind } from '../../profile/insight.ts';
import type { Period } from '../../profile/period.ts';
import type { Say } from '../prose/terms.ts';
import type { QuestionStage } from './question.ts';

/** A question with gaps, as a language writes it. */
export interface QuestionTemplate {
  /** Unique in its language. */
  readonly id: string;
  /** Insight that must be there; `person` asks only for values of the person or the sender. */
  readonly about: InsightKind | 'person';
  readonly stage: QuestionStage;
  /** Words with `{value}` or `{value:filter}`. A question whose values are unknown is not asked. */
  readonly text: string;
  /** The last thing to say: what the sender may do in return (A11). */
  readonly closing?: true;
  /** Only for evidence of this part of the profile, e.g. `publications`. */
  readonly of?: string;
}

/** What a language does to a value inside a question. */
export type QuestionFilter = (text: string) => string;

/** Kinds of question that a profile page answers. */
export type ProfileAsk =
  | 'job'
  | 'employer'
  | 'since'
  | 'before'
  | 'studies'
  | 'place'
  | 'languages'
  | 'volunteering';

/** What a language says to the sender about a question, one sentence each. */
export interface QuestionRemarks {
  readonly private: string;
  readonly answeredByProfile: (answer: string) => string;
  readonly answeredBySearch: string;
  readonly closed: string;
  readonly severalInOne: string;
}

/** Things to look up before asking, as one friend tells another. */
export interface LookUpPhrases {
  readonly posts: (count: number) => string;
  readonly work: (name: string) => string;
  readonly employer: (name: string) => string;
  readonly role: (role: string) => string;
  readonly news: (name: string) => string;
  /** For anybody, in the order in which they are told. */
  readonly always: readonly string[];
}

/** All that questions need to know of a language. */
export interface QuestionPack {
  readonly language: string;
  readonly templates: readonly QuestionTemplate[];
  readonly filters: Readonly<Record<string, QuestionFilter>>;
  /** Titles, fields of work, organisations, languages; all that English says in English. */
  readonly say: Say;
  /** A complete clause of somebody's text that may be quoted, or nothing. */
  readonly quote: (text: string, max: number) => string | undefined;
  /** The author's own clause said back to them ("you left the ward"), or nothing. */
  readonly saidToAuthor: (clause: string) => string | undefined;
  /** Whether a text about somebody speaks of them as of another ("Anna leads a ward"). */
  readonly isAboutAnother: (text: string, firstName: string) => boolean;
  /** Times as one says them, under the names that templates use; only those the period tells. */
  readonly times: (period: Period, now: number) => Readonly<Record<string, string>>;
  /** Whether a question, as typed with straight apostrophes, has each fault. */
  readonly isClosed: (text: string) => boolean;
  readonly isSeveral: (text: string) => boolean;
  readonly isSearchable: (text: string) => boolean;
  readonly touchesPrivateLife: (text: string) => boolean;
  readonly profileAsks: readonly { readonly ask: ProfileAsk; readonly pattern: RegExp }[];
  readonly remarks: QuestionRemarks;
  readonly lookUp: LookUpPhrases;
}
