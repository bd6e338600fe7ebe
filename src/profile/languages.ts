/**
 * The languages in which a page's own words are known, as far as they are. The reader goes
 * by structure; these words only help where structure is gone.
 */
export const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ja',
  'zh',
  'ko',
  'ar',
] as const;

/** One of these languages. */
export type Language = (typeof LANGUAGES)[number];

/**
 * Words of one thing in every language. `seen` stood in a captured page or in dated code of
 * another reader; `guessed` is what the language calls it, and nobody saw the site say it:
 * weaker evidence, which decides nothing by itself.
 */
export interface Wordings {
  readonly seen: readonly string[];
  readonly guessed: readonly string[];
}

/** All words of a dictionary, folded, of one or both grades. */
export function wordSet(
  words: Readonly<Record<Language, Wordings>>,
  fold: (word: string) => string,
  grades: readonly (keyof Wordings)[],
): ReadonlySet<string> {
  const all = Object.values(words).flatMap(of => grades.flatMap(grade => of[grade]));
  return new Set(all.map(fold));
}
