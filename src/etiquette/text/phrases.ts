import type { TextRange } from '../finding.ts';

/**
 * One entry of a lexicon. `pattern` is the source of a regular expression over
 * folded text (lower case, straight apostrophes); a blank stands for any run of
 * white space; inner groups do not capture; whole words are implied.
 */
export interface Phrase {
  readonly pattern: string;
  /** What to write instead; absent where nothing can simply take its place. */
  readonly instead?: string;
  /** A sentence to the sender for this entry alone. */
  readonly why?: string;
}

/** A phrase found in a text. */
export interface Hit<P extends Phrase = Phrase> extends TextRange {
  readonly phrase: P;
  /** The words found, folded. */
  readonly words: string;
}

const compiled = new WeakMap<readonly Phrase[], RegExp>();

/** All entries as one expression, one capturing group each: one pass finds every phrase. */
function compile(phrases: readonly Phrase[]): RegExp {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const groups = phrases.map(phrase => `(${spaced(phrase.pattern)})`);
  const made = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${groups.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  compiled.set(phrases, made);
  return made;
}

/** A blank in a pattern stands for any run of blanks, an optional one for none too. */
function spaced(pattern: string): string {
  return pattern.replace(/ (\??)/g, (_, optional) => (optional === '' ? ' +' : ' *'));
}

/** Every phrase of the list in `folded`, in order of position; `at` is added to the offsets. */
export function findPhrases<P extends Phrase>(
  folded: string,
  phrases: readonly P[] | undefined,
  at = 0,
): Hit<P>[] {
  if (phrases === undefined || phrases.length === 0) return [];
  const hits: Hit<P>[] = [];
  for (const match of folded.matchAll(compile(phrases))) {
    const index = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const phrase = phrases[index];
    if (phrase === undefined || match[0] === '') continue;
    const start = at + match.index;
    hits.push({ phrase, start, end: start + match[0].length, words: match[0] });
  }
  return hits;
}

/** Whether any phrase of the list is in `folded`. */
export function hasPhrase(folded: string, phrases: readonly Phrase[] | undefined): boolean {
  if (phrases === undefined || phrases.length === 0) return false;
  const pattern = compile(phrases);
  const found = pattern.test(folded);
  // A shared expression remembers where it stopped, and a later search would start there.
  pattern.lastIndex = 0;
  return found;
}

/** Plain patterns as lexicon entries. */
export function phrases(...patterns: readonly string[]): readonly Phrase[] {
  return patterns.map(pattern => ({ pattern }));
}
