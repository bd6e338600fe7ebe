import { employerInProse } from '../../../profile/employers/employer-in-prose.ts';
import { shortestCompleteClause } from '../../prose/en/clauses.ts';
import { numberInWords } from '../../prose/en/numbers.ts';
import { roleWithArticle } from '../../prose/en/roles.ts';
import type { QuestionPack } from '../template.ts';
import { ANYBODY_QUESTIONS } from './anybody-questions.ts';
import { PATH_QUESTIONS } from './path-questions.ts';
import { WORK_QUESTIONS } from './work-questions.ts';

/** English questions and what English does to the values in them. */
export const ENGLISH_QUESTIONS: QuestionPack = {
  language: 'en',
  templates: [...PATH_QUESTIONS, ...WORK_QUESTIONS, ...ANYBODY_QUESTIONS],
  filters: {
    a: roleWithArticle,
    count: text => numberInWords(Number(text)),
    in: field => (field === 'the bench' ? 'on the bench' : `in ${field}`),
    place: text => employerInProse(text) ?? text,
  },
  quote: shortestCompleteClause,
};
