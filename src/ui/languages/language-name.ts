import type { LetterLanguage } from '../../message/language/letter-language.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * What a language is called in the sentences of the screens, which are English: "German",
 * where it calls itself "Deutsch". Its own name where English has none for it.
 */
export function languageName({ code, name }: Pick<LetterLanguage, 'code' | 'name'>): string {
  const said = NAMES.of(code);
  return said === undefined || said === code ? name : said;
}
