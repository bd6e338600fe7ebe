import type { QuestionRemarks } from '../question-pack.ts';

/** What is said to the sender about a question, one sentence each. */
export const REMARKS: QuestionRemarks = {
  private: 'This touches private life; keep to what they chose to say about their work.',
  answeredByProfile: answer =>
    `Their profile already says it (${answer}), so ask about what lies behind it.`,
  answeredBySearch: 'A search would answer this; look it up first and ask what only they can tell.',
  closed: 'This can be answered with yes or no; begin with what, how or which to hear more.',
  severalInOne: 'This is more than one question; keep the one you care about most.',
};
