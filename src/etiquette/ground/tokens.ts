import { bare } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

const ENDING = /(?:ing|er|ers|or|ors|ed|es|s|e|ist|ists|ian|ians|al)$/;

/**
 * A word cut back to its stem, so that `Nursing` is grounded by `nurse`. Only
 * used to grant, never to accuse, so a crude cut is good enough.
 */
export function stem(token: string): string {
  let cut = token;
  for (let i = 0; i < 2; i++) {
    const next = cut.replace(ENDING, '');
    if (next.length < 4) break;
    cut = next;
  }
  return cut;
}

/** The comparable tokens of a text: bare words, hyphenated ones taken apart. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const word of wordsOf(text)) {
    for (const part of word.text.split(/[-/&.\u2010\u2011]/)) {
      const token = bare(part);
      if (token !== '') tokens.push(token);
    }
  }
  return tokens;
}
