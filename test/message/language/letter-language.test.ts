import { describe, expect, it } from 'vitest';
import {
  type LetterLanguage,
  languagesWritten,
  letterLanguage,
} from '../../../src/message/language/letter-language.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { SHELF } from '../../../src/ui/languages/shelf.ts';
import { fact, person } from '../people/build.ts';

const ENGLISH = SHELF[0] as LetterLanguage;
const GERMAN: LetterLanguage = {
  code: 'de',
  name: 'Deutsch',
  smallWords: ['und', 'der', 'nicht', 'ich', 'mit', 'für', 'auf', 'eine', 'das', 'ist'],
};
const BOTH = [ENGLISH, GERMAN];

type Listed = string | readonly [name: string, proficiency: string];

/** Somebody who lists these languages, and writes this about themselves. */
function reader(listed: readonly Listed[], about?: string): Profile {
  const languages = listed.map(each => {
    const [name, proficiency] = typeof each === 'string' ? [each] : each;
    return fact({ name, ...(proficiency === undefined ? {} : { proficiency }) }, 'languages');
  });
  return person('Jonas', 'Brandt', {
    languages,
    ...(about === undefined ? {} : { about: fact(about, 'about') }),
  });
}

const GERMAN_ABOUT = 'Ich arbeite seit Jahren mit Holz und bin auf der Suche nicht nach mehr.';
const ENGLISH_ABOUT = 'I work with the people who are in need, and that is the whole of my day.';

describe('the languages a sender writes letters in', () => {
  it('are English, and those they said, as far as there are any', () => {
    const codes = (writesIn?: readonly string[]) =>
      languagesWritten(writesIn, BOTH).map(({ code }) => code);
    expect(codes()).toEqual(['en']);
    expect(codes(['de'])).toEqual(['en', 'de']);
    expect(codes(['fr'])).toEqual(['en']);
  });
});

describe('the language of a letter', () => {
  it.each<readonly [string, Profile, string]>([
    ['nothing known', reader([]), 'en'],
    ['listed, and English not', reader(['Deutsch']), 'de'],
    ['listed on a page in French', reader(['Allemand']), 'de'],
    ['listed first of two', reader(['German', 'English']), 'de'],
    ['listed second of two', reader(['English', 'German']), 'en'],
    [
      'their own, and English only well',
      reader([
        ['English', 'Full professional proficiency'],
        ['German', 'Native or bilingual proficiency'],
      ]),
      'de',
    ],
    ['known but a little', reader([['German', 'Limited working proficiency']]), 'en'],
    ['known but a little, said in German', reader([['Deutsch', 'Grundkenntnisse']]), 'en'],
    ['another language', reader(['Norwegian']), 'en'],
    ['what they write themselves', reader([], GERMAN_ABOUT), 'de'],
    ['what they write themselves before what they list', reader(['German'], ENGLISH_ABOUT), 'en'],
    ['both in what they write', reader([], `${GERMAN_ABOUT} ${ENGLISH_ABOUT}`), 'en'],
    ['a few words that are quoted', reader([], 'My grandmother said: "Ich und der Wald."'), 'en'],
  ])('%s', (_, profile, code) => {
    expect(letterLanguage(profile, BOTH)).toBe(code);
  });

  it('is English for whoever writes in nothing else, whatever the reader speaks', () => {
    expect(letterLanguage(reader(['Deutsch'], GERMAN_ABOUT), [ENGLISH])).toBe('en');
  });

  it('does not rest on what the reader of the page was unsure of', () => {
    const profile = reader(['Deutsch']);
    const unsure = profile.languages.map(one => ({ ...one, confidence: 'low' as const }));
    expect(letterLanguage({ ...profile, languages: unsure }, BOTH)).toBe('en');
  });
});
