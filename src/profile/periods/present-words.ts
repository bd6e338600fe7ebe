import type { Language, Wordings } from '../languages.ts';

/**
 * Words that stand for "until now". They only confirm: the rule is structural (the right
 * side of a date range holds no digit), so a word missing here still reads as current. A
 * guessed one confirms nothing on a page; typed by the sender, it is understood.
 */
export const PRESENT_WORDS: Readonly<Record<Language, Wordings>> = {
  en: { seen: ['present'], guessed: ['current', 'now'] },
  es: { seen: ['actualidad'], guessed: ['presente', 'la actualidad'] },
  fr: { seen: ["aujourd'hui"], guessed: [] },
  de: { seen: ['heute'], guessed: ['bis heute'] },
  pt: { seen: ['o momento', 'presente'], guessed: ['atual'] },
  it: { seen: ['presente', 'oggi'], guessed: ['in corso'] },
  nl: { seen: [], guessed: ['heden'] },
  pl: { seen: ['obecnie'], guessed: ['teraz'] },
  tr: { seen: [], guessed: ['g\u00fcn\u00fcm\u00fcz', 'halen', 'devam ediyor'] },
  ja: { seen: [], guessed: ['\u73fe\u5728'] },
  zh: { seen: [], guessed: ['\u81f3\u4eca', '\u73b0\u5728'] },
  ko: { seen: [], guessed: ['\ud604\uc7ac'] },
  ar: {
    seen: [],
    guessed: [
      '\u0627\u0644\u0622\u0646',
      '\u062d\u062a\u0649 \u0627\u0644\u0622\u0646',
      '\u0627\u0644\u062d\u0627\u0644\u064a',
    ],
  },
};
