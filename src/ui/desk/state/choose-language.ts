import {
  type LetterLanguage,
  languagesWritten,
  letterLanguage,
} from '../../../message/language/letter-language.ts';
import type { Profile } from '../../../profile/profile.ts';
import { BLANK_FIELDS, type Sender } from '../../../sender/sender.ts';
import { OWN_LANGUAGE, senderIn } from '../../../sender/sender-in.ts';
import { recomposed } from './compose-desk.ts';
import type { Craft } from './ports.ts';
import { reranked } from './ranked.ts';
import type { Desk } from './state.ts';

/** Where no language was learned, English is. */
const ENGLISH: LetterLanguage = { code: OWN_LANGUAGE, name: 'English', smallWords: [] };

/**
 * The languages a letter to somebody may be in, and the one it is in: what the sender chose
 * for this letter, else what both very likely have in common.
 */
export function languagesFor(
  { languages: shelf = [ENGLISH] }: Craft,
  sender: Sender,
  profile: Profile,
  chosen: string | undefined,
): Pick<Desk, 'languages' | 'language'> {
  const languages = languagesWritten(sender.writesIn, shelf);
  const wanted = languages.find(({ code }) => code === chosen);
  return { languages, language: wanted?.code ?? letterLanguage(profile, languages) };
}

/** The blanks every first draft asks for, as long as they are empty (design section 5). */
export function firstBlanks(sender: Sender): Desk['blanks'] {
  return Object.fromEntries(
    BLANK_FIELDS.filter(field => sender[field] === '').map(field => [field, '']),
  );
}

/** The desk with its letter in another language; each language keeps its own text. */
export function withLanguage(craft: Craft, desk: Desk, code: string, now: number): Desk {
  const language = desk.languages.find(one => one.code === code)?.code;
  if (language === undefined || language === desk.language) return desk;
  const sender = senderIn(desk.own, language);
  const letter = { ...desk.letter, language };
  const next = { ...desk, language, sender, letter, blanks: firstBlanks(sender), news: undefined };
  return recomposed(craft, reranked(craft, next, now), now);
}
