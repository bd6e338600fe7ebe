import type { Finding } from '../finding.ts';
import { findingOf } from '../finding-of.ts';
import { profileGround } from '../ground/ground.ts';
import { tokensOf } from '../ground/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import { answers } from '../measure/known-answers.ts';
import type { ReviewContext, Rule } from '../review-types.ts';
import { removing } from '../text/amend.ts';
import { type Analysis, analyse, type Sentence } from '../text/analyse.ts';
import { findPhrases, hasPhrase } from '../text/phrases.ts';

const TRAITS = { rule: 'S5', dimension: 'ask', severity: 'warn', source: 'advice A9' } as const;

/** S5: ask nothing that a search, or their own page, already answers. */
export const searchableQuestions: Rule = {
  id: 'S5',
  check(letter, context) {
    const analysis = analyse(letter);
    const { lexicon } = analysis;
    if (lexicon === undefined || letter.occasion === 'booking') return [];
    // Only a letter with room for a question can be asked to ask a better one.
    const mayInvite =
      letter.occasion === 'first-request' &&
      letter.channel !== 'note' &&
      letter.channel !== 'spoken';
    return analysis.sentences
      .filter(({ question }) => question)
      .flatMap(sentence => judge(sentence, analysis, lexicon, context, mayInvite) ?? []);
  },
};

/** What there is to say about one question. */
function judge(
  sentence: Sentence,
  analysis: Analysis,
  lexicon: Lexicon,
  context: ReviewContext,
  mayInvite: boolean,
): Finding | undefined {
  const { searchable, answered, definition, closed, open } = lexicon.questions;
  const alone = sentence.words.length <= 14 && analysis.sentences.length > 1;
  const fix = alone ? removing(analysis.text, sentence, 'Remove this question') : undefined;
  const known = findPhrases(sentence.folded, answered).find(hit =>
    answers(context.profile, hit.phrase.known),
  );
  if (known !== undefined) {
    const why =
      'Their profile already says this, so it looks as if you had not read it: ask why or how instead.';
    return findingOf({ ...TRAITS, severity: 'block' }, why, sentence, fix);
  }
  const thing = definition.exec(sentence.folded)?.[1];
  const titles = profileGround(context.profile);
  const defines = thing !== undefined && tokensOf(thing).every(token => titles.tokens.has(token));
  if (defines || hasPhrase(sentence.folded, searchable)) {
    return findingOf(
      TRAITS,
      'A search answers this: ask what only they can know, such as what they would do again.',
      sentence,
      fix,
    );
  }
  if (!mayInvite || !closed.test(sentence.folded) || hasPhrase(sentence.folded, open))
    return undefined;
  if (hasPhrase(sentence.folded, lexicon.job)) return undefined;
  if (
    asksForTime(sentence, lexicon) ||
    analysis.sentences.filter(({ question }) => question).length > 1
  )
    return undefined;
  const why =
    'This can be answered with yes or no; a "how" or a "what" invites them to tell you more.';
  return findingOf({ ...TRAITS, severity: 'info' }, why, sentence);
}

/** Whether a question is the request itself. */
function asksForTime({ folded }: Sentence, { ask }: Lexicon): boolean {
  return hasPhrase(folded, ask.bounded);
}
