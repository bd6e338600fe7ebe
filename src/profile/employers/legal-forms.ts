/**
 * Legal forms of many countries. Written as patterns since they are spelt with and
 * without full stops and spaces. Short ones count in capitals only: "AS" is a form,
 * "as" a word.
 */

/** Letters with optional full stops and spaces between: `sa` matches SA, S.A. and S. A. */
function dotted(letters: string): string {
  return [...letters].map(letter => `${letter}\\.?`).join('\\s?');
}

/** Short forms, matched in capitals only, with or without full stops. */
const SHORT =
  'SAC SAA EIRL LLC LLP LLLP LP PLLC PLC PC PA SA SAS SASU SARL SRL SPA SL SLU SLL SLP SAU BV NV CV VOF AG SE KG OHG UG EK EV EG KGAA AB HB KB ' +
  'AS ASA ANS ApS OY OYJ ABP HF EHF KK GK KFT ZRT NYRT BT AD EAD OOD EOOD SIA UAB OU JSC OJSC CJSC PJSC OOO OAO ZAO PAO ' +
  'TBK FZE FZC FZCO DMCC WLL SAL SAE SAOG KSC QSC CIC CIO GIE SNC SCA SCS SCOP SCRL SPRL ASBL DD DOO DOOEL AE EPE SRO ' +
  'SPZOO SAPI SOFOM EIRELI LTDA LDA EPP';

/** Longer forms and phrases, matched in any case. */
const LONG: readonly string[] = [
  'incorporated',
  'inc\\.?',
  'limited(?: liability (?:company|partnership))?',
  'private limited',
  '(?:pvt|pte|pty|prop)\\.?(?:\\s*\\(?ltd\\.?\\)?| limited)?',
  'ltd\\.?(?:\\s*\\(?(?:uk|india|nigeria|ireland)\\)?)?',
  'l\\.?t\\.?d\\.?a\\.?',
  'corp\\.?',
  'public limited company',
  'co\\.?,? ltd\\.?',
  'gmbh(?:\\s*(?:&|und|\\+)\\s*co\\.?\\s*(?:kg|kgaa|ohg))?',
  'ggmbh',
  'mbh',
  'gesmbh',
  'ges\\.?\\s?m\\.?\\s?b\\.?\\s?h\\.?',
  'ag\\s*&\\s*co\\.?\\s*(?:kg|kgaa)',
  'ug \\(haftungsbeschränkt\\)',
  'e\\.\\s?v\\.?',
  'e\\.\\s?g\\.?',
  'e\\.\\s?k\\.?',
  'a/s',
  'i/s',
  'k/s',
  'aktiengesellschaft',
  'aktiebolag',
  'osakeyhtiö',
  's\\.?\\s?p\\.?\\s?a\\.?',
  's\\.?\\s?r\\.?\\s?l\\.?s?',
  's\\.\\s?a\\.?\\s?r\\.?\\s?l\\.?',
  'sàrl',
  's\\.?\\s?a\\.?\\s?(?:p\\.?\\s?i\\.?\\s?)?de c\\.?\\s?v\\.?',
  's\\.?\\s?de r\\.?\\s?l\\.?(?: de c\\.?\\s?v\\.?)?',
  'sp\\.?\\s?z\\.?\\s?o\\.?\\s?o\\.?(?:\\s?sp\\.?\\s?k\\.?)?',
  'sp\\.\\s?[kj]\\.',
  's\\.\\s?r\\.\\s?o\\.?',
  'spol\\.\\s?s\\s?r\\.\\s?o\\.?',
  'a\\.\\s?s\\.',
  'd\\.\\s?o\\.\\s?o\\.?',
  'd\\.\\s?d\\.',
  'a\\.\\s?ş\\.?',
  'ltd\\.?\\s?şti\\.?',
  'sdn\\.?\\s?bhd\\.?',
  'berhad',
  'bhd\\.?',
  '(?:kabushiki|yugen|godo) kaisha',
  'oü',
  'fz-?llc',
  'llc fz',
  'b\\.\\s?v\\.?',
  'n\\.\\s?v\\.?',
  'unlimited company',
  's\\.?\\s?a\\.?\\s?b\\.?\\s?de c\\.?\\s?v\\.?',
  'n\\.\\s?a\\.',
  'ireland dac',
  'dac',
  'clg',
  'oy ab',
  'sociedad (?:anónima|limitada)',
  'société anonyme',
];

const SHORT_AT_END = new RegExp(
  `[\\s,]+\\(?(?:${SHORT.split(' ').map(dotted).join('|')}|Oyj?|Abp?|ApS|Tbk|Kft\\.?|Zrt\\.?|Nyrt\\.?|Bt\\.|Ltda\\.?|Lda\\.?|Eireli|KGaA|eG|eV|eK)\\)?\\.?$`,
  'u',
);
const LONG_AT_END = new RegExp(`(?:[\\s,]+|(?<=\\p{L}),)\\(?(?:${LONG.join('|')})\\)?\\.?$`, 'iu');
const AT_START =
  /^(?:P\.?T\.?\s|OOO\s|OAO\s|ZAO\s|PAO\s|ООО\s|ОАО\s|ЗАО\s|ПАО\s|АО\s|ТОВ\s|UAB\s|SIA\s|S\.?C\.?\s(?=.*S\.?R\.?L)|株式会社\s*|有限会社\s*|合同会社\s*|\(株\)\s*|㈱\s*|주식회사\s*|\(주\)\s*)["„“«]?/u;
const CJK_AT_END =
  /\s*(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈱|有限责任公司|股份有限公司|有限公司|주식회사|\(주\))$/u;

/** "Corporation" and "Co." are dropped only where the rest stands without them: not "British Broadcasting". */
const CORPORATION =
  /(?<!\b(?:\w+ing|finance|development|investment|services?|security|insurance|water|energy|steel|power|port|city)),?\s+corporation$/i;
const CO = /(?<!&|\band),?\s+co\.?$/i;

/** A name without its legal forms, wherever they stand; unchanged where nothing else would be left. */
export function withoutLegalForms(name: string): string {
  const bare = name
    .replace(AT_START, '')
    .replace(CJK_AT_END, '')
    .replace(LONG_AT_END, '')
    .replace(SHORT_AT_END, '')
    .replace(CORPORATION, '')
    .replace(CO, '')
    .replace(/["”»]$/, '')
    .replace(/[\s,&+-]+$/u, '')
    .trim();
  if (bare === '' || bare === name) return name;
  return withoutLegalForms(bare);
}
