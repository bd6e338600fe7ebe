import type { Analysis } from '../text/analyse.ts';

const SIZE = 3;

/**
 * The runs of three words of a body, without names and figures, so that a letter
 * with only the names exchanged counts as the same letter (T1).
 */
export function shingles({ sentences }: Analysis): Set<string> {
  const words = sentences.flatMap(sentence =>
    sentence.words
      .filter(
        (word, i) =>
          !(/\d/.test(word.text) || (i > 0 && /^\p{Lu}/u.test(word.text) && word.text.length > 1)),
      )
      .map(({ text }) => text.toLowerCase()),
  );
  const found = new Set<string>();
  for (let i = 0; i + SIZE <= words.length; i++) found.add(words.slice(i, i + SIZE).join(' '));
  return found;
}

/** Jaccard likeness of two sets, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, big] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (big.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
