import { LANGUAGES } from '../../profile/languages.ts';
import type { Profile } from '../../profile/profile.ts';
import { remembered } from '../../profile/remembered.ts';
import type { LetterLanguage } from './letter-language.ts';

/**
 * How the site words what somebody knows of a language, in the languages it was seen in;
 * small letters. What is worded otherwise lies in between.
 */
const BEST = /native|bilingual|muttersprach|zweisprachig|natal|bilingue|nativ|madrelingua|materna/;
const LITTLE =
  /elementary|limited|grundkenntnisse|notions|élémentaire|limitée?|básic[ao]|limitad[ao]|elementare|limitata|basis|beperkt/;

/** What a language is called in each of the languages that pages are read in. */
const namesOf = remembered((code: string): ReadonlySet<string> => {
  const names = LANGUAGES.map(page => new Intl.DisplayNames([page], { type: 'language' }).of(code));
  return new Set(names.flatMap(name => (name === undefined ? [] : [name.toLowerCase()])));
});

/** How well somebody knows a language by their own word: 2 as their own, 1 well, 0 a little. */
function levelOf(proficiency: string | undefined): number {
  const words = proficiency?.toLowerCase() ?? '';
  if (BEST.test(words)) return 2;
  return LITTLE.test(words) ? 0 : 1;
}

/**
 * Of these languages the one that somebody lists as best known, the first listed of equals;
 * nothing where they list none of them, or know it but a little.
 */
export function listedLanguage(
  { languages }: Profile,
  written: readonly LetterLanguage[],
): string | undefined {
  const listed = languages
    .filter(({ confidence }) => confidence !== 'low')
    .flatMap(({ value }) => {
      const name = value.name.trim().toLowerCase();
      const language = written.find(({ code }) => namesOf(code).has(name));
      return language === undefined
        ? []
        : [{ code: language.code, level: levelOf(value.proficiency) }];
    })
    .filter(({ level }) => level > 0);
  return listed.sort((one, other) => other.level - one.level)[0]?.code;
}
