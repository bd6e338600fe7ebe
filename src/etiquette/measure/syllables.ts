const GROUPS = /[aeiouy]+/g;

/** Syllables of an English word, well enough for a mean over a letter (R1). */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain === '' ? 0 : 1;
  const trimmed = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, match => match[0] ?? '');
  return Math.max(1, trimmed.match(GROUPS)?.length ?? 1);
}
