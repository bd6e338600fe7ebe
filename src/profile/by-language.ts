/** The language of a tag such as `en-GB`, without what stands behind it. */
function languageCode(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** What is known in several languages; more can be learned. */
export interface ByLanguage<T> {
  /** From now on this language is known. */
  learn(known: T): void;
  /** What is known in the language of a tag such as `de` or `de-AT`. */
  in(tag: string): T | undefined;
  all(): readonly T[];
}

/** A place for what is known by language, with what is there from the start. */
export function byLanguage<T extends { readonly language: string }>(
  ...first: readonly T[]
): ByLanguage<T> {
  const known = new Map(first.map(one => [one.language, one]));
  return {
    learn: one => void known.set(one.language, one),
    in: tag => known.get(languageCode(tag)),
    all: () => [...known.values()],
  };
}
