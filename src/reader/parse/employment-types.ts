import { type Language, type Wordings, wordSet } from '../../profile/languages.ts';

/**
 * Kinds of employment, so that one is never called an employer (trap 7). Structure decides
 * first (what stands behind the dot is the kind, and a logo of that name makes it an
 * employer); the list is for lines that stand alone. English as captured; the others are
 * plain words of the language.
 */
export const EMPLOYMENT_TYPES: Readonly<Record<Language, Wordings>> = {
  en: {
    seen: [
      'full-time',
      'part-time',
      'self-employed',
      'freelance',
      'contract',
      'internship',
      'apprenticeship',
      'seasonal',
      'temporary',
      'casual',
      'permanent',
    ],
    guessed: ['full time', 'part time'],
  },
  es: {
    seen: [],
    guessed: [
      'jornada completa',
      'jornada parcial',
      'media jornada',
      'aut\u00f3nomo',
      'profesional independiente',
      'contrato temporal',
      'contrato de pr\u00e1cticas',
      'pr\u00e1cticas',
    ],
  },
  fr: {
    seen: [],
    guessed: [
      'temps plein',
      'temps partiel',
      'cdi',
      'cdd',
      'stage',
      'ind\u00e9pendant',
      'alternance',
      'contrat en alternance',
    ],
  },
  de: {
    seen: [],
    guessed: [
      'vollzeit',
      'teilzeit',
      'befristet',
      'selbst\u00e4ndig',
      'selbstst\u00e4ndig',
      'freiberuflich',
      'praktikum',
      'werkstudent',
    ],
  },
  pt: {
    seen: [],
    guessed: [
      'tempo integral',
      'meio per\u00edodo',
      'aut\u00f4nomo',
      'tempor\u00e1rio',
      'est\u00e1gio',
      'contrato',
    ],
  },
  it: {
    seen: [],
    guessed: [
      'tempo pieno',
      'tempo parziale',
      'a tempo pieno',
      'a tempo parziale',
      'autonomo',
      'lavoro autonomo',
      'libero professionista',
      'a contratto',
      'tirocinio',
    ],
  },
  nl: {
    seen: [],
    guessed: [
      'fulltime',
      'parttime',
      'voltijd',
      'deeltijd',
      'zelfstandig',
      'zzp',
      'tijdelijk',
      'stage',
    ],
  },
  pl: {
    seen: [],
    guessed: [
      'pe\u0142ny etat',
      'niepe\u0142ny etat',
      'dzia\u0142alno\u015b\u0107 gospodarcza',
      'samozatrudnienie',
      'kontrakt',
      'umowa zlecenie',
      'sta\u017c',
    ],
  },
  tr: {
    seen: [],
    guessed: [
      'tam zamanl\u0131',
      'yar\u0131 zamanl\u0131',
      'serbest meslek',
      'serbest \u00e7al\u0131\u015fan',
      's\u00f6zle\u015fmeli',
      'stajyer',
      'staj',
    ],
  },
  ja: {
    seen: [],
    guessed: [
      '\u6b63\u793e\u54e1',
      '\u30d1\u30fc\u30c8\u30bf\u30a4\u30e0',
      '\u30a2\u30eb\u30d0\u30a4\u30c8',
      '\u5951\u7d04\u793e\u54e1',
      '\u81ea\u55b6\u696d',
      '\u30d5\u30ea\u30fc\u30e9\u30f3\u30b9',
      '\u30a4\u30f3\u30bf\u30fc\u30f3',
    ],
  },
  zh: {
    seen: [],
    guessed: [
      '\u5168\u804c',
      '\u517c\u804c',
      '\u5408\u540c\u5de5',
      '\u81ea\u7531\u804c\u4e1a',
      '\u5b9e\u4e60',
    ],
  },
  ko: {
    seen: [],
    guessed: [
      '\uc815\uaddc\uc9c1',
      '\ud30c\ud2b8\ud0c0\uc784',
      '\uc2dc\uac04\uc81c',
      '\uacc4\uc57d\uc9c1',
      '\uc790\uc601\uc5c5',
      '\ud504\ub9ac\ub79c\uc11c',
      '\uc778\ud134',
    ],
  },
  ar: {
    seen: [],
    guessed: [
      '\u062f\u0648\u0627\u0645 \u0643\u0627\u0645\u0644',
      '\u062f\u0648\u0627\u0645 \u062c\u0632\u0626\u064a',
      '\u0639\u0642\u062f',
      '\u0639\u0645\u0644 \u062d\u0631',
      '\u062a\u062f\u0631\u064a\u0628',
    ],
  },
};

const KNOWN = wordSet(EMPLOYMENT_TYPES, word => word.toLowerCase(), ['seen', 'guessed']);

/** Whether a text standing alone is a kind of employment. */
export function isEmploymentType(text: string): boolean {
  return KNOWN.has(text.trim().toLowerCase());
}
