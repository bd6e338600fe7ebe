import type { FactRef } from '../../profile/fact-ref.ts';
import type { InsightKind } from '../../profile/insight.ts';

/**
 * The course of a good conversation (TIARA, evidence section 3): trends, their own
 * insights, advice, resources, and what to do next.
 */
export const QUESTION_STAGES = ['trends', 'insight', 'advice', 'resources', 'next'] as const;
export type QuestionStage = (typeof QUESTION_STAGES)[number];

/** A question for one person, ready to be said or written. */
export interface Question {
  /** Phrase it was made from, e.g. `change-of-field.carried`. */
  readonly id: string;
  readonly text: string;
  readonly stage: QuestionStage;
  /** Facts its words rest on; empty for a question that suits anybody. */
  readonly facts: readonly FactRef[];
  /** The kind of insight it grew from, where there is one. */
  readonly insight?: InsightKind;
  /** 0 (could be put to anybody) to 1 (to hardly anybody else). */
  readonly specificity: number;
}

/** What is wrong with a question somebody wrote. */
export type QuestionProblem =
  | 'answered-by-profile'
  | 'answered-by-search'
  | 'closed'
  | 'several-in-one'
  | 'private';

/** One remark on a question, with what would help. */
export interface QuestionFinding {
  readonly problem: QuestionProblem;
  /** One sentence to the sender. */
  readonly why: string;
  /** Where the profile already answers it. */
  readonly facts?: readonly FactRef[];
}
