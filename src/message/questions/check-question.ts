import type { Profile } from '../../profile/profile.ts';
import { questionPackFor } from './packs.ts';
import { answerInProfile } from './profile-answers.ts';
import type { QuestionFinding } from './question.ts';

/**
 * What a considerate reader would notice about a question (A8, A9, A14; rule S5):
 * answered by the profile, answerable by a search, closed, several in one, or about
 * private matters. An empty list for a good question, and for an empty one.
 *
 * @param text one question as typed; a lead-in sentence before it is allowed
 * @param language language code of the question
 */
export function checkQuestion(text: string, profile: Profile, language = 'en'): QuestionFinding[] {
  const pack = questionPackFor(language);
  const { remarks } = pack;
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  if (plain === '') return [];
  const findings: QuestionFinding[] = [];
  if (pack.touchesPrivateLife(plain)) findings.push({ problem: 'private', why: remarks.private });
  const answer = answerInProfile(plain, profile, pack.profileAsks);
  if (answer !== undefined) {
    const why = remarks.answeredByProfile(answer.text);
    findings.push({ problem: 'answered-by-profile', why, facts: answer.facts });
  } else if (pack.isSearchable(plain)) {
    findings.push({ problem: 'answered-by-search', why: remarks.answeredBySearch });
  }
  if (pack.isClosed(plain)) findings.push({ problem: 'closed', why: remarks.closed });
  if (pack.isSeveral(plain))
    findings.push({ problem: 'several-in-one', why: remarks.severalInOne });
  return findings;
}
