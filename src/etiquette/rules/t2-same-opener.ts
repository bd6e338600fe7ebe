import { findingOf } from '../finding-of.ts';
import { sentAnalysis } from '../measure/sent-analysis.ts';
import type { Letter, ReviewContext, Rule } from '../review-types.ts';
import { type Analysis, analyse, type Sentence } from '../text/analyse.ts';
import { hasPhrase } from '../text/phrases.ts';

const TRAITS = {
  rule: 'T2',
  dimension: 'specificity',
  severity: 'info',
  source: 'recipients compare letters',
} as const;
const LAST = 3;
const OPENING_WORDS = 3;
const ASK_WORDS = 4;

/** T2: the same opening, or the same way to ask, as in each of the last three letters. */
export const sameOpener: Rule = {
  id: 'T2',
  check(letter, context) {
    const last = lastThree(letter, context);
    if (last.length < LAST || letter.occasion !== 'first-request') return [];
    const own = analyse(letter);
    const opening = startOf(own.sentences[0], OPENING_WORDS);
    if (
      opening !== undefined &&
      last.every(one => startOf(one.sentences[0], OPENING_WORDS) === opening)
    ) {
      return [
        findingOf(
          TRAITS,
          'Your last three letters began the same way: another opening will feel more like you.',
          own.sentences[0],
        ),
      ];
    }
    const ask = startOf(askOf(own), ASK_WORDS);
    if (ask === undefined || !last.every(one => startOf(askOf(one), ASK_WORDS) === ask)) return [];
    return [
      findingOf(
        TRAITS,
        'You asked your last three people in the same words: vary them a little.',
        askOf(own),
      ),
    ];
  },
};

/** The last three letters to other people, taken apart. */
function lastThree(letter: Letter, { history = [], profile, now }: ReviewContext): Analysis[] {
  return history
    .filter(sent => sent.contact !== profile.key && sent.at <= now)
    .sort((a, b) => b.at - a.at)
    .slice(0, LAST)
    .map(sent => sentAnalysis(sent, letter));
}

/** The sentence that asks for time. */
function askOf({ sentences, lexicon }: Analysis): Sentence | undefined {
  return sentences.find(sentence => hasPhrase(sentence.folded, lexicon?.ask.bounded));
}

/** The first words of a sentence, folded. */
function startOf(sentence: Sentence | undefined, count: number): string | undefined {
  if (sentence === undefined || sentence.words.length < count) return undefined;
  return sentence.words
    .slice(0, count)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
