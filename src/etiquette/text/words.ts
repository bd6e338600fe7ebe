/** One word and where it stands in the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
}

const WORD =
  /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|['\u2019\-&/](?=[\p{L}\p{N}])|\.(?=[\p{L}\p{N}]))*/gu;

/** The words of `text`; `at` is added to every offset. Hyphens and inner apostrophes stay inside a word. */
export function wordsOf(text: string, at = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = at + match.index;
    words.push({ start, end: start + match[0].length, text: match[0] });
  }
  return words;
}
