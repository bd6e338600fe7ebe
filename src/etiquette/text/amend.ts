import type { Fix, TextRange } from '../finding.ts';
import type { Analysis, Sentence } from './analyse.ts';

/** `words` with the capital of what they replace; shouted words only keep it where a sentence begins. */
export function likeCased(words: string, text: string, { start, end }: TextRange): string {
  const replaced = text.slice(start, end);
  const first = replaced[0] ?? '';
  const shouted = replaced.length > 1 && replaced === replaced.toUpperCase();
  const opens = /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 3), start));
  const capital = first !== first.toLowerCase() && (opens || !shouted);
  return capital ? `${(words[0] ?? '').toUpperCase()}${words.slice(1)}` : words;
}

/** A fix that puts `words` in the place of `range`. */
export function replacing(text: string, range: TextRange, words: string): Fix {
  const put = likeCased(words, text, range);
  return { label: `Write "${put}"`, range: { start: range.start, end: range.end }, text: put };
}

/** The sentence that holds `position`. */
export function sentenceAt(analysis: Analysis, position: number): Sentence | undefined {
  return analysis.sentences.find(({ start, end }) => start <= position && position < end);
}

/** A fix that takes a stretch out, with the white space after it (or before it, at the end). */
export function removing(text: string, range: TextRange, label = 'Remove it'): Fix {
  let { start, end } = range;
  while (/[ \t]/.test(text[end] ?? '')) end++;
  if (end === text.length || text[end] === '\n') {
    while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--;
  }
  return { label, range: { start, end }, text: '' };
}

/** A fix that adds a sentence at the end of the body, or before its last sentence when `before` says so. */
export function adding(
  analysis: Analysis,
  sentence: string,
  label: string,
  before?: (sentence: Sentence) => boolean,
): Fix {
  const last = analysis.sentences.at(-1);
  if (last !== undefined && before?.(last) === true && analysis.sentences.length > 1) {
    return { label, range: { start: last.start, end: last.start }, text: `${sentence} ` };
  }
  const { text, body } = analysis;
  let at = body.end;
  while (at > body.start && /\s/.test(text[at - 1] ?? '')) at--;
  const lead = at === 0 || text[at - 1] === '\n' ? '' : ' ';
  const tail = at < text.length && !/\s/.test(text[at] ?? '') ? '\n' : '';
  return { label, range: { start: at, end: at }, text: `${lead}${sentence}${tail}` };
}
