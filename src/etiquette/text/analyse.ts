import type { TextRange } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { lexiconFor } from '../lexicons/lexicon-for.ts';
import type { Letter } from '../review-types.ts';
import { fold } from './fold.ts';
import { closingStart, type Greeting, greetingOf } from './frame.ts';
import { sentenceRanges } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** One sentence of the body. */
export interface Sentence extends TextRange {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  readonly question: boolean;
}

/** A letter taken apart once, for all rules. */
export interface Analysis {
  readonly text: string;
  /** Same length as the text; see `fold`. */
  readonly folded: string;
  readonly lexicon: Lexicon | undefined;
  readonly greeting: Greeting | undefined;
  /** Between greeting and closing. */
  readonly body: TextRange;
  /** Sign-off words and signature; empty at the end where there are none. */
  readonly closing: TextRange;
  /** Sentences of the body. */
  readonly sentences: readonly Sentence[];
  /** Words of the whole text. */
  readonly words: readonly Word[];
  readonly blank: boolean;
}

const done = new WeakMap<Letter, Analysis>();
const NONE: ReadonlySet<string> = new Set();

/** Takes a letter apart; the same letter object is taken apart once. */
export function analyse(letter: Letter): Analysis {
  const known = done.get(letter);
  if (known !== undefined) return known;
  const made = takeApart(letter);
  done.set(letter, made);
  return made;
}

/** The work of `analyse`. */
function takeApart({ text, language }: Letter): Analysis {
  const folded = fold(text);
  const lexicon = lexiconFor(language);
  const greeting = lexicon === undefined ? undefined : greetingOf(text, folded, lexicon);
  const bodyStart = greeting?.end ?? 0;
  const bodyEnd =
    lexicon === undefined ? text.length : closingStart(text, folded, bodyStart, lexicon);
  const body = { start: bodyStart, end: bodyEnd };
  const ranges = sentenceRanges(text, body, language, lexicon?.abbreviations ?? NONE);
  const words = wordsOf(text);
  let next = 0;
  const sentences = ranges.map(range => {
    while ((words[next]?.start ?? range.start) < range.start) next++;
    let last = next;
    while ((words[last]?.end ?? range.end + 1) <= range.end) last++;
    return sentenceAt(text, folded, range, words.slice(next, last));
  });
  return {
    text,
    folded,
    lexicon,
    greeting,
    body,
    closing: { start: bodyEnd, end: text.length },
    sentences: sentences.filter(sentence => sentence.words.length > 0),
    words,
    blank: text.trim() === '',
  };
}

/** The sentence that stands at `range`. */
function sentenceAt(
  text: string,
  folded: string,
  range: TextRange,
  words: readonly Word[],
): Sentence {
  const own = text.slice(range.start, range.end);
  return {
    ...range,
    text: own,
    folded: folded.slice(range.start, range.end),
    words,
    question: /[?\uff1f]["'\u201d\u2019)\]]*$/.test(own),
  };
}
