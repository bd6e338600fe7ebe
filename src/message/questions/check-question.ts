import type { Profile } from '../../profile/profile.ts';
import { isClosed, isSearchable, isSeveral, touchesPrivateLife } from './en/question-signs.ts';
import { WHY } from './en/why.ts';
import { answerInProfile } from './profile-answers.ts';
import type { QuestionFinding } from './question.ts';

/**
 * What a considerate reader would notice about a question (A8, A9, A14; rule S5):
 * answered by the profile, answerable by a search, closed, several in one, or about
 * private matters. An empty list for a good question, and for an empty one.
 *
 * @param text one question as typed; a lead-in sentence before it is allowed
 */
export function checkQuestion(text: string, profile: Profile): QuestionFinding[] {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  if (plain === '') return [];
  const findings: QuestionFinding[] = [];
  if (touchesPrivateLife(plain)) findings.push({ problem: 'private', why: WHY.private });
  const answer = answerInProfile(plain, profile);
  if (answer !== undefined) {
    const why = WHY.answeredByProfile(answer.text);
    findings.push({ problem: 'answered-by-profile', why, facts: answer.facts });
  } else if (isSearchable(plain)) {
    findings.push({ problem: 'answered-by-search', why: WHY.answeredBySearch });
  }
  if (isClosed(plain)) findings.push({ problem: 'closed', why: WHY.closed });
  if (isSeveral(plain)) findings.push({ problem: 'several-in-one', why: WHY.severalInOne });
  return findings;
}
