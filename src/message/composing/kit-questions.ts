import type { Insight } from '../../profile/insight.ts';
import type { ComposeRequest } from '../compose-types.ts';
import type { Question } from '../questions/question.ts';
import { questionKit } from '../questions/question-kit.ts';

/** Longest question, in characters, that a letter can carry beside its own ask. */
const LONGEST = 95;

/** Marks of a quotation, in any language: a letter quotes once. */
const QUOTES = /["“”„«»「『]/;

/** Values that, said once more in the question, would sound like an echo. */
const NAMES = ['employer', 'fromEmployer', 'toEmployer', 'organisation', 'school', 'years', 'work'];

/**
 * The questions of the kit that suit the letter: about the same thing as the reason,
 * short, and about their own choices ("who else?" belongs to the meeting, S10).
 */
export function kitQuestions(request: ComposeRequest, about: Insight | undefined): Question[] {
  // Those on a line of theirs say the line again, which the letter has just done.
  if (about?.kind === 'about-why') return [];
  const { profile, sender, insights, now, language } = request;
  const shown = about === undefined || insights.includes(about) ? insights : [about, ...insights];
  const fitting = questionKit({ profile, sender, insights: shown, now, language }).filter(
    ({ text, stage }) =>
      stage !== 'resources' &&
      stage !== 'next' &&
      text.length <= LONGEST &&
      !QUOTES.test(text) &&
      !echoes(text, about),
  );
  const same = fitting.filter(({ insight }) => insight !== undefined && insight === about?.kind);
  return same;
}

/** True where the question says again what the letter has just said. */
function echoes(text: string, about: Insight | undefined): boolean {
  const said = Object.entries(about?.values ?? {}).filter(([, value]) => text.includes(value));
  return said.length > 1 || said.some(([name]) => NAMES.includes(name));
}
