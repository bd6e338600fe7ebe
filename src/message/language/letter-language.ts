import type { Profile } from '../../profile/profile.ts';
import { listedLanguage } from './listed-language.ts';

/** What has to be known of a language before a letter is written in it. */
export interface LetterLanguage {
  /** `en`, `de`. */
  readonly code: string;
  /** As it calls itself, for those who choose it. */
  readonly name: string;
  /** A dozen of its commonest words that no other of these languages writes. */
  readonly smallWords: readonly string[];
}

/** The language that everybody may be written to in, where nothing better is known. */
const COMMON = 'en';

/** So many different small words make a text of the language; fewer may be a quotation. */
const OWN_WORDS = 4;

/** The languages of the shelf that the sender writes letters in: English, and those they said. */
export function languagesWritten<L extends LetterLanguage>(
  writesIn: readonly string[] | undefined,
  shelf: readonly L[],
): readonly L[] {
  return shelf.filter(({ code }) => code === COMMON || (writesIn ?? []).includes(code));
}

/**
 * The language of a letter to somebody: of those the sender writes, the one that the reader
 * very likely reads best; English where that is not plain. A person reads the language they
 * write about themselves in. Else the languages they list decide, the best known first.
 *
 * @param written the languages the sender writes letters in
 */
export function letterLanguage(profile: Profile, written: readonly LetterLanguage[]): string {
  if (written.length < 2) return written[0]?.code ?? COMMON;
  return ownLanguage(profile, written) ?? listedLanguage(profile, written) ?? COMMON;
}

/** The language of their own words, where they wrote enough of them and in one alone. */
function ownLanguage(profile: Profile, written: readonly LetterLanguage[]): string | undefined {
  const { headline, about, posts } = profile;
  const text = [headline?.value, about?.value, ...posts.map(({ value }) => value.text)].join(' ');
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const shown = written.filter(
    ({ smallWords }) => smallWords.filter(word => words.has(word)).length >= OWN_WORDS,
  );
  return shown.length === 1 ? shown[0]?.code : undefined;
}
