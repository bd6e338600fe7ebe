import type { Finding, TextRange } from '../finding.ts';
import { findingOf } from '../finding-of.ts';
import { groundsOf } from '../ground/grounded.ts';
import { tokensOf } from '../ground/tokens.ts';
import type { SpellingWords } from '../lexicon.ts';
import type { ReviewContext, Rule } from '../review-types.ts';
import { likeCased } from '../text/amend.ts';
import { type Analysis, analyse } from '../text/analyse.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';

const TRAITS = {
  rule: 'R5',
  dimension: 'clarity',
  severity: 'warn',
  source: 'spelling',
} as const;
const CAPITAL = /^\p{Lu}/u;

/** R5: well-known misspellings, a word written twice, and a or an. Only what is certain. */
export const slips: Rule = {
  id: 'R5',
  check(letter, context) {
    const analysis = analyse(letter);
    const spelling = analysis.lexicon?.spelling;
    if (spelling === undefined) return [];
    return [
      ...misspelt(analysis, spelling, context),
      ...doubled(analysis, spelling),
      ...articles(analysis, spelling),
    ];
  },
};

/** One finding with its correction. */
function slip(text: string, range: TextRange, right: string, why: string): Finding {
  const put = right === '' ? '' : likeCased(right, text, range);
  const label = put === '' ? 'Remove one' : `Write "${put}"`;
  return findingOf(TRAITS, why, range, {
    label,
    range: { start: range.start, end: range.end },
    text: put,
  });
}

/** Well-known misspellings that nobody is called by. */
function misspelt(
  { text, words }: Analysis,
  { misspelt }: SpellingWords,
  context: ReviewContext,
): Finding[] {
  return words.flatMap(word => {
    const right = misspelt.get(word.text.toLowerCase());
    if (
      right === undefined ||
      groundsOf(context).some(g => g.tokens.has(tokensOf(word.text)[0] ?? ''))
    )
      return [];
    return [slip(text, word, right, `This is spelt "${right}".`)];
  });
}

/** The same word twice in a row. */
function doubled({ text, words }: Analysis, { mayDouble }: SpellingWords): Finding[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    if (next?.text.length !== word.text.length) return [];
    const one = fold(word.text);
    if (one !== fold(next.text) || mayDouble.has(one) || !/\p{L}/u.test(one)) return [];
    if (!/^[^\S\n]+$/.test(text.slice(word.end, next.start))) return [];
    if (CAPITAL.test(word.text) && CAPITAL.test(next.text)) return [];
    return [
      slip(text, { start: word.end, end: next.end }, '', `"${word.text}" stands here twice.`),
    ];
  });
}

/** The article that does not go with the sound after it. */
function articles({ text, words }: Analysis, { articles: known }: SpellingWords): Finding[] {
  if (known === undefined) return [];
  return words.flatMap((word: Word, i) => {
    const next = words[i + 1];
    if (word.text.length > 2) return [];
    const article = word.text.toLowerCase();
    const opens =
      i === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
    if (
      next === undefined ||
      (word.text !== article && !opens) ||
      text.slice(word.end, next.start) !== ' '
    )
      return [];
    if (article !== known.beforeConsonant && article !== known.beforeVowel) return [];
    const sound = fold(next.text);
    if (known.either.test(next.text) || known.either.test(sound)) return [];
    const vowel = known.vowelSound.test(sound) && !known.consonantSound.test(sound);
    const right = vowel ? known.beforeVowel : known.beforeConsonant;
    if (right === article) return [];
    return [slip(text, word, right, `Before "${next.text}" it is "${right}".`)];
  });
}
