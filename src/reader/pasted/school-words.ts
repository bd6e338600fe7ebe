import { LANGUAGES, type Language } from '../../profile/languages.ts';

/** Words that make a name a school's in each language, folded. Plain words of the language. */
export const SCHOOL_WORDS: Readonly<Record<Language, string>> = {
  en: 'university college school institute academy polytechnic conservatory seminary lyceum faculty',
  es: 'universidad escuela instituto academia conservatorio',
  fr: 'universite ecole institut academie conservatoire lycee faculte',
  de: 'universitat hochschule fachhochschule akademie gymnasium schule berufsschule konservatorium',
  pt: 'universidade escola instituto faculdade academia',
  it: 'universita scuola istituto accademia politecnico conservatorio',
  nl: 'universiteit hogeschool school academie conservatorium',
  pl: 'uniwersytet politechnika akademia szkola liceum',
  tr: 'universitesi enstitusu akademisi okulu lisesi fakultesi',
  ja: '\u5927\u5b66 \u5927\u5b66\u9662 \u5b66\u6821 \u9ad8\u6821 \u5b66\u9662',
  zh: '\u5927\u5b66 \u5927\u5b78 \u5b66\u9662 \u5b78\u9662 \u5b66\u6821 \u5b78\u6821',
  ko: '\ub300\ud559\uad50 \ub300\ud559 \ud559\uad50 \ub300\ud559\uc6d0',
  ar: '\u062c\u0627\u0645\u0639\u0629 \u0643\u0644\u064a\u0629 \u0645\u0639\u0647\u062f \u0645\u062f\u0631\u0633\u0629 \u0623\u0643\u0627\u062f\u064a\u0645\u064a\u0629',
};

/** Words a degree begins with in each language; where words stand without spaces, may hold. */
export const DEGREE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'BA',
    'BSc',
    'BEd',
    'BEng',
    'BS',
    'BFA',
    'BMus',
    'BN',
    'MA',
    'MSc',
    'MEd',
    'MEng',
    'MS',
    'MFA',
    'MPhil',
    'MBA',
    'MPH',
    'LLB',
    'LLM',
    'PhD',
    'DPhil',
    'MD',
    'JD',
    'Bachelor',
    'Master',
    'Doctor',
    'Doctorate',
    'Diploma',
    'Certificate',
    'Degree',
    'Apprenticeship',
  ],
  es: ['Licenciatura', 'Grado', 'M\u00e1ster', 'Maestr\u00eda', 'Doctorado', 'Diplomatura'],
  fr: ['Licence', 'Ma\u00eetrise', 'Doctorat', 'Dipl\u00f4me', 'Baccalaur\u00e9at', 'BTS', 'CAP'],
  de: ['Diplom', 'Magister', 'Staatsexamen', 'Promotion', 'Abitur', 'Lehre'],
  pt: ['Licenciatura', 'Bacharelado', 'Mestrado', 'Doutorado', 'Doutoramento'],
  it: ['Laurea', 'Dottorato', 'Diploma'],
  nl: ['Doctoraat', 'Doctorandus', 'Propedeuse', 'HBO', 'MBO'],
  pl: ['Licencjat', 'In\u017cynier', 'Magister', 'Doktorat'],
  tr: ['Lisans', 'Y\u00fcksek lisans', '\u00d6n lisans', 'Doktora'],
  ja: ['\u5b66\u58eb', '\u4fee\u58eb', '\u535a\u58eb'],
  zh: ['\u5b66\u58eb', '\u7855\u58eb', '\u535a\u58eb', '\u672c\u79d1', '\u5c08\u79d1'],
  ko: ['\ud559\uc0ac', '\uc11d\uc0ac', '\ubc15\uc0ac'],
  ar: [
    '\u0628\u0643\u0627\u0644\u0648\u0631\u064a\u0648\u0633',
    '\u0645\u0627\u062c\u0633\u062a\u064a\u0631',
    '\u062f\u0643\u062a\u0648\u0631\u0627\u0647',
    '\u062f\u0628\u0644\u0648\u0645',
  ],
};

/** Languages that write words without spaces between them. */
const UNSPACED: ReadonlySet<Language> = new Set(['ja', 'zh', 'ko']);

const SPACED_SCHOOLS: ReadonlySet<string> = new Set(
  LANGUAGES.filter(language => !UNSPACED.has(language)).flatMap(language =>
    SCHOOL_WORDS[language].split(' ').map(fold),
  ),
);

const unspaced = (words: (language: Language) => readonly string[]) =>
  [...UNSPACED].flatMap(language => words(language).map(fold));

const UNSPACED_SCHOOLS = unspaced(language => SCHOOL_WORDS[language].split(' '));
const UNSPACED_DEGREES = unspaced(language => DEGREE_WORDS[language]);

const DEGREES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(language => DEGREE_WORDS[language].map(fold)),
);
/** Most words of a degree's name, such as `Y\u00fcksek lisans`. */
const LONGEST_DEGREE = 2;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0131/g, 'i');
}

/** Whether a name has a word that only schools have. */
export function namesSchool(text: string): boolean {
  const plain = fold(text);
  return (
    plain.split(/[^\p{L}]+/u).some(word => SPACED_SCHOOLS.has(word)) ||
    UNSPACED_SCHOOLS.some(word => plain.includes(word))
  );
}

/** Whether a text begins as a degree does. `B.Sc.` is `BSc`; `Bachelor's` is a bachelor's. */
export function namesDegree(text: string): boolean {
  const plain = fold(text.trim()).replace(/(?<=\p{L})\.(?=\p{L}|$|[\s,])/gu, '');
  const words = plain.split(/[\s,'\u2019]+/);
  const begins = Array.from({ length: LONGEST_DEGREE }, (_, more) =>
    words.slice(0, more + 1).join(' '),
  );
  return (
    begins.some(begin => DEGREES.has(begin)) || UNSPACED_DEGREES.some(word => plain.includes(word))
  );
}
