import { bare } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

const ENDING = /(?:ing|er|ers|or|ors|ed|es|s|e|ist|ists|ian|ians|al)$/;

const stems = new Map<string, string>();
/** Far more than one letter and one profile hold. */
const MOST_STEMS = 5000;

/**
 * A word cut back to its stem, so that `Nursing` is grounded by `nurse`. Only
 * used to grant, never to accuse, so a crude cut is good enough.
 */
export function stem(token: string): string {
  const known = stems.get(token);
  if (known !== undefined) return known;
  const made = cut(token);
  if (stems.size < MOST_STEMS) stems.set(token, made);
  return made;
}

/** The work of `stem`. */
function cut(token: string): string {
  let rest = token;
  for (let i = 0; i < 2; i++) {
    const next = rest.replace(ENDING, '');
    if (next.length < 4) break;
    rest = next;
  }
  return rest;
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
