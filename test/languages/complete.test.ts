import { describe, expect, it } from 'vitest';
import { SHELF } from '../../src/ui/languages/shelf.ts';
import { XX } from '../fixtures/languages/xx/language.ts';
import { CODES, everyLanguage } from './every-language.ts';
import { lackingIn } from './lacking.ts';

const languages = await everyLanguage();

describe('a language that letters can be written in', () => {
  const offered = languages.filter(([code]) => SHELF.some(one => one.code === code));

  it.each([...offered, ['xx', XX] as const])('lacks nothing: %s', (code, language) => {
    expect(language.phrases.language).toBe(code);
    expect(lackingIn(language)).toEqual([]);
  });

  it('is there to be loaded, all but English, which is there already', () => {
    const loaded = SHELF.filter(({ load }) => load !== undefined).map(({ code }) => code);
    expect(SHELF.map(({ code }) => code)).toEqual(['en', ...loaded]);
    expect(CODES).toEqual(expect.arrayContaining(loaded));
  });

  it('is known by small words that no other has', () => {
    const words = SHELF.flatMap(({ smallWords }) => smallWords);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const { smallWords } of SHELF) expect(smallWords.length).toBeGreaterThanOrEqual(8);
  });
});

it('says in a sentence each what is lacking', () => {
  const { greeting: _, 'reason/plain': __, ...parts } = XX.phrases.parts;
  const half = {
    phrases: { ...XX.phrases, parts, blanks: { ...XX.phrases.blanks, news: 'news' } },
    questions: {
      ...XX.questions,
      templates: XX.questions.templates.filter(({ stage }) => stage !== 'next'),
    },
    lexicon: { ...XX.lexicon, abbreviations: new Set<string>(), thanks: [] },
    replies: { ...XX.replies, language: 'yy', softNo: [] },
  };
  expect([...lackingIn(half)].sort()).toEqual([
    'xx: its replies are of "yy".',
    'xx: no question that can be put to anybody at the stage "next".',
    'xx: no words for the part "greeting" of a letter.',
    'xx: no words for the part "reason/plain" of a letter.',
    'xx: no words in brackets for the blank "news".',
    'xx: no words in lexicon.abbreviations.',
    'xx: no words in lexicon.thanks.',
    'xx: no words in replies.softNo.',
  ]);
});
