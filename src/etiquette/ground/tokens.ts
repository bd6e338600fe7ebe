import { remembered } from '../../profile/remembered.ts';
import { bare } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** Words kept: more than a letter and a profile hold, since each keystroke asks for them again. */
const MOST_WORDS = 8000;
const ENDING = /(?:ing|er|ers|or|ors|ed|es|s|e|ist|ists|ian|ians|al)$/;

/**
 * A word cut back to its stem, so that `Nursing` is grounded by `nurse`. Only
 * used to grant, never to accuse, so a crude cut is good enough.
 */
export const stem = remembered((token: string): string => {
  let rest = token;
  for (let i = 0; i < 2; i++) {
    const next = rest.replace(ENDING, '');
    if (next.length < 4) break;
    rest = next;
  }
  return rest;
}, MOST_WORDS);

/** The comparable tokens of one word: bare, and taken apart where it has a hyphen. */
export const tokensOfWord = remembered(
  (word: string): readonly string[] =>
    word
      .split(/[-/&.\u2010\u2011]/)
      .map(bare)
      .filter(token => token !== ''),
  MOST_WORDS,
);

/** The comparable tokens of a text. */
export function tokensOf(text: string): string[] {
  return wordsOf(text).flatMap(word => tokensOfWord(word.text));
}
