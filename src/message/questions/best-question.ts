import type { Question, QuestionStage } from './question.ts';

/**
 * How well each stage suits a first message. "Who else?" and "what next?" belong to
 * the meeting (evidence section 4), so they never go into one.
 */
const FIT: Readonly<Record<QuestionStage, number | undefined>> = {
  insight: 0.1,
  trends: 0.05,
  advice: 0,
  resources: undefined,
  next: undefined,
};

/** Bonus for brevity, spread over this many characters: of two equals the shorter goes. */
const LONG = 2000;

/**
 * The one question for the message: the most specific that fits `maxLength` characters
 * and is about their own choices (A8, A9, A10). `undefined` when none is short enough.
 */
export function bestQuestion(kit: readonly Question[], maxLength: number): Question | undefined {
  return kit
    .filter(({ text, stage }) => text.length <= maxLength && FIT[stage] !== undefined)
    .sort((a, b) => worth(b) - worth(a))[0];
}

function worth({ specificity, stage, text }: Question): number {
  return specificity + (FIT[stage] ?? 0) - text.length / LONG;
}
