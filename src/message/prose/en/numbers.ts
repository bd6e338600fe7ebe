const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** Whole numbers as one writes them in a letter: words up to ten, figures beyond. */
export function numberInWords(count: number): string {
  return WORDS[count] ?? String(count);
}

/** A number with its noun: `one year`, `nine years`, `12 years`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberInWords(count)} ${count === 1 ? singular : plural}`;
}
