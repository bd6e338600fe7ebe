import type { Insight } from '../../profile/insight.ts';
import type { ComposeRequest } from '../compose-types.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import { type Candidate, candidatesFor, type Taste } from './candidates.ts';
import { kitQuestions } from './kit-questions.ts';
import type { Value, Values } from './values.ts';

/** What a place further down the kit costs. */
const LATER_COST = 1.5;

/** The kit's questions that suit the letter, each with every way of leading it in. */
export function questionCandidates(
  request: ComposeRequest,
  about: Insight | undefined,
  values: Values,
  pack: LanguagePack,
  taste: Taste,
): Candidate[] {
  const leads = pack.parts['question'] ?? [];
  return kitQuestions(request, about).flatMap(({ id, text, facts }, index) => {
    const value: Value = {
      text,
      source: facts.length > 0 ? { kind: 'fact', facts } : { kind: 'phrase' },
    };
    const withQuestion = new Map(values).set('question', value);
    return candidatesFor(leads, withQuestion, pack, taste).map(candidate => ({
      ...candidate,
      phrase: { ...candidate.phrase, id: `${candidate.phrase.id}/${id}` },
      cost: candidate.cost + ((index + taste.wording) % 3) * LATER_COST,
    }));
  });
}
