/** One sentence of a text, with where it stands (UTF-16 code units, end exclusive). */
export interface Sentence {
  /** Trimmed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a language has to say about where sentences end. */
export interface SentenceWords {
  readonly language: string;
  /** Abbreviations that end no sentence: small letters, without the final full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words of one capital letter that may end one, such as "I". */
  readonly letters: readonly string[];
}

/** A lone initial before a name: the "J." of "J. Okafor". */
const INITIAL = /(?:^|\s)\p{Lu}\.$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/**
 * Splits a text into sentences. The platform's segmenter knows no abbreviations
 * ("Dr. Okafor" would be two sentences), so pieces that end in one are joined
 * again. A line break always ends a sentence, as it does in posts.
 */
export function splitSentences(text: string, words: SentenceWords): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenterFor(words.language).segment(text)) {
    const end = index + segment.length;
    if (!/\n\s*$/.test(segment) && goesOn(text.slice(from, end).trimEnd(), words)) continue;
    push(sentences, text, from, end);
    from = end;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function goesOn(piece: string, { abbreviations, letters }: SentenceWords): boolean {
  if (INITIAL.test(piece) && !letters.includes(piece.at(-2) ?? '')) return true;
  const last = /(\S+)\.$/.exec(piece)?.[1];
  return last !== undefined && abbreviations.has(last.replace(/^[("“]/, '').toLowerCase());
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
