/**
 * "a" or "an" goes by sound, not by spelling: an hour, a university, an HR manager.
 */

/** Words written with a vowel that begin with the sound of "you" or "w": a university, a one-off. */
const CONSONANT_SOUND =
  /^(?:uni(?!n|m)|ubiquit|uk(?:rain|ulele)|us(?:e(?!\w*nesc)|ing|ag|ab|u[ar])|ut(?:il|op|er|e\b)|ur(?:a[nl]|o)|eu(?!ch)|ewe|one(?:\b|s)|once|oui|ouija)/i;

/** Words beginning with a silent h. "Herb" and "historic" are said with an h by many, so they are left out. */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;

/** Letters whose English name begins with a vowel sound: an F, an HR manager, an MBA. */
const VOWEL_NAMED_LETTERS = new Set('AEFHILMNORSX');

/** Acronyms said as words, whose first sound is that of a word: a NASA engineer, a SaaS company. */
const SAID_AS_WORDS =
  /^(?:NASA|NATO|NICU|SaaS|SCADA|SIEM|SIM|SOC|SWAT|STEM|STEAM|RAM|RADA|LASIK|LEGO|LAMP|MoMA|MERN|FIFA|FEMA|FAANG|NICE|NASDAQ|SCUBA|SQUID|SONAR|REIT|ROM|LIDAR|LiDAR|RADAR|SAP HANA|HIPAA|HUD|MIDI|MOOC|MENA|LatAm|LATAM|RIBA|RICS|UNESCO|UNICEF|UEFA|USAID|UCAS)\b/;

/** Acronyms said as words that begin with the sound of "you": a UNESCO curator. */
const SAID_WITH_YOU = /^(?:UNESCO|UNICEF|UEFA|USAID|UCAS)/;

/** Numbers that begin with a vowel sound: an 8, an 11-year stay, an 18th-century chair. */
const VOWEL_NUMBER = /^(?:8|11(?!\d)|18(?!\d))/;

/** The indefinite article for a phrase, by the sound of its first word. */
export function indefiniteArticle(phrase: string): 'a' | 'an' {
  const text = phrase.trim().replace(/^["'“‘(]+/, '');
  const first = /^[^\s/–—-]+/.exec(text)?.[0] ?? text;
  if (/^\d/.test(first)) return VOWEL_NUMBER.test(first) ? 'an' : 'a';
  if (isSpelledOut(first)) return VOWEL_NAMED_LETTERS.has(first.charAt(0)) ? 'an' : 'a';
  if (SAID_WITH_YOU.test(first)) return 'a';
  if (SILENT_H.test(first)) return 'an';
  if (CONSONANT_SOUND.test(first)) return 'a';
  return /^[aeiouàáâãäåæèéêëìíîïòóôõöøœùúûü]/i.test(first) ? 'an' : 'a';
}

/** Whether a word is read letter by letter, as `HR`, `RN` and the X of `X-ray` are. */
function isSpelledOut(word: string): boolean {
  if (SAID_AS_WORDS.test(word)) return false;
  return (
    /^[A-Z](?:$|\d|&[A-Z])/.test(word) ||
    /^M(?:Sc|Phil|Eng|Res)\b/.test(word) ||
    /^[A-Z]{2,5}s?$/.test(word) ||
    /^[A-Z](?:\.[A-Z])+\.?$/.test(word)
  );
}

/** The phrase with its indefinite article: `an HR manager`. */
export function withArticle(phrase: string): string {
  return `${indefiniteArticle(phrase)} ${phrase.trim()}`;
}
