import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

const TRAITS = { rule: 'S4', dimension: 'ask', severity: 'warn', source: 'advice A8' } as const;

/** S4: one or two questions get answered; none gives nothing to answer, four are homework. */
export const questionCount: Rule = {
  id: 'S4',
  check(letter) {
    const { occasion, channel } = letter;
    const { sentences } = analyse(letter);
    if (occasion !== 'first-request' || sentences.length === 0) return [];
    const questions = sentences.filter(({ question }) => question);
    const most = channel === 'note' ? 2 : 3;
    const tooMany = questions[most];
    if (tooMany !== undefined) {
      return [
        findingOf(
          TRAITS,
          `${questions.length} questions are homework: keep the one or two you care about most.`,
          tooMany,
        ),
      ];
    }
    if (questions.length > 0 || channel === 'note' || channel === 'spoken') return [];
    return [
      findingOf(
        TRAITS,
        'Ask one specific question: it shows what you would talk about and is easy to answer.',
      ),
    ];
  },
};
