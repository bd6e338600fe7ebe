import { employerInProse } from '../../../profile/employers/employer-in-prose.ts';
import { capitalise } from '../../prose/capitals.ts';
import { shortestCompleteClause } from '../../prose/en/clauses.ts';
import { inField } from '../../prose/en/fields.ts';
import { numberInWords } from '../../prose/en/numbers.ts';
import { saidToAuthor, voiceOf } from '../../prose/en/person.ts';
import { roleWithArticle } from '../../prose/en/roles.ts';
import type { QuestionPack } from '../question-pack.ts';
import { ANYBODY_QUESTIONS } from './anybody-questions.ts';
import { LOOK_UP } from './look-up.ts';
import { PATH_QUESTIONS } from './path-questions.ts';
import { PROFILE_ASKS } from './profile-asks.ts';
import { isClosed, isSearchable, isSeveral, touchesPrivateLife } from './question-signs.ts';
import { REMARKS } from './remarks.ts';
import { timesOf } from './times.ts';
import { WORK_QUESTIONS } from './work-questions.ts';

/** English questions and what English does to the values in them. */
export const ENGLISH_QUESTIONS: QuestionPack = {
  language: 'en',
  templates: [...PATH_QUESTIONS, ...WORK_QUESTIONS, ...ANYBODY_QUESTIONS],
  filters: {
    a: roleWithArticle,
    count: text => numberInWords(Number(text)),
    in: inField,
    sentence: capitalise,
    place: text => employerInProse(text) ?? text,
  },
  say: ({ english }) => english,
  quote: shortestCompleteClause,
  saidToAuthor,
  isAboutAnother: (text, firstName) => voiceOf(text, firstName) === 'third',
  times: timesOf,
  isClosed,
  isSeveral,
  isSearchable,
  touchesPrivateLife,
  profileAsks: PROFILE_ASKS,
  remarks: REMARKS,
  lookUp: LOOK_UP,
};
