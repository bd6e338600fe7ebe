import type { TextRange } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReviewContext } from '../review-types.ts';
import type { Analysis } from '../text/analyse.ts';
import { bare } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { groundsOf, holdsAll, otherNames } from './grounded.ts';
import { tokensOfWord } from './tokens.ts';

/** Capitalised words that belong together, e.g. `University of Leeds`. */
interface Run {
  readonly words: readonly Word[];
  /** Whether the first word opens a sentence, where a capital says nothing. */
  readonly opens: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{L}\S*\p{Lu}/u;
const OPENER_BEFORE =
  /(?:^|[.!?:;\u2026\n\u2022*([{"\u201c\u201e\u00ab]|["\u201d]\s|[-\u2013\u2014] )\s*$/u;

/** Whether this word is written like a name. */
function namelike(word: Word): boolean {
  // Most words are small letters only; asking that first is what keeps this quick.
  if (word.text === word.text.toLowerCase()) return false;
  return CAPITAL.test(word.text) || INNER_CAPITAL.test(word.text);
}

/** The runs of capitalised words in the body. */
function runsOf({ text, words, body }: Analysis, lexicon: Lexicon | undefined): Run[] {
  const runs: Run[] = [];
  let run: Word[] = [];
  let pending: Word[] = [];
  const close = (): void => {
    const first = run[0];
    if (first !== undefined) {
      const before = text.slice(Math.max(body.start, first.start - 12), first.start);
      const leads = text.slice(body.start, first.start).trim() === '';
      runs.push({ words: run, opens: leads || OPENER_BEFORE.test(before) });
    }
    run = [];
    pending = [];
  };
  let last: Word | undefined;
  for (const word of words) {
    if (word.start < body.start || word.end > body.end) continue;
    if (run.length === 0 && !namelike(word)) continue;
    const gap = last === undefined ? ' ' : text.slice(last.end, word.start);
    if (!/^(?: | & )$/.test(gap)) close();
    if (namelike(word)) {
      run.push(...pending, word);
      pending = [];
    } else if (run.length > 0 && lexicon?.nameConnectors.has(word.text) === true) {
      pending.push(word);
    } else close();
    last = word;
  }
  close();
  return runs;
}

/** Whether nothing about these words needs proof. */
function proven(
  words: readonly Word[],
  context: ReviewContext,
  lexicon: Lexicon | undefined,
): boolean {
  const tokens = words
    .flatMap(word => tokensOfWord(word.text))
    .filter(token => !(lexicon?.nameConnectors.has(token) ?? false));
  const claims = tokens.filter(token => !(lexicon?.allowedNames.has(token) ?? false));
  if (claims.length === 0 || lexicon?.allowedRuns.has(tokens.join(' ')) === true) return true;
  if (words.every(word => ordinary(word, lexicon))) return true;
  const grounds = groundsOf(context, lexicon?.language);
  if (grounds.some(ground => holdsAll(ground, tokens) || holdsAll(ground, claims))) return true;
  const names = otherNames(tokens.join(' '), lexicon);
  return names.some(name => grounds.some(ground => holdsAll(ground, name.split(' '))));
}

/** Whether a word is an ordinary one, so that its capitals name nobody. */
function ordinary(word: Word, lexicon: Lexicon | undefined): boolean {
  const plain = bare(word.text).replaceAll("'", '');
  return lexicon?.commonWords.has(plain) ?? false;
}

/**
 * Names in the body that neither the profile nor the sender vouches for. Known by their
 * capitals, and so by nothing where a language gives capitals to other words as well.
 */
export function unknownNames(analysis: Analysis, context: ReviewContext): TextRange[] {
  const lexicon = analysis.lexicon;
  if (lexicon?.capitalsMakeNames !== true) return [];
  const found: TextRange[] = [];
  for (const run of runsOf(analysis, lexicon)) {
    let words = run.words;
    const first = words[0];
    if (first === undefined || proven(words, context, lexicon)) continue;
    if (run.opens && !INNER_CAPITAL.test(first.text.replace(/['\u2019].*$/u, ''))) {
      const rest = words
        .slice(1)
        .filter((word, i, all) => i > 0 || (all.length > 0 && namelike(word)));
      if (rest.length === 0 || proven(rest, context, lexicon)) continue;
      if (ordinary(first, lexicon)) words = rest;
    } else if (
      words.length > 1 &&
      words.every(word => proven([word], context, lexicon)) &&
      allOrdinary(words, lexicon)
    ) {
      continue;
    }
    const start = words[0]?.start ?? first.start;
    const end = words.at(-1)?.end ?? first.end;
    found.push({ start, end });
  }
  return found;
}

/** `I`, months and weekdays beside a known name (`March Northwind`) join no new name. */
function allOrdinary(words: readonly Word[], lexicon: Lexicon | undefined): boolean {
  return words.some(word => lexicon?.allowedNames.has(bare(word.text)) ?? false);
}
