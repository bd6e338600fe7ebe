/** How a text speaks of its author: in the first person, the third ("Anna leads…"), or neither. */
export type Voice = 'first' | 'third' | 'none';

const FIRST = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b/;

/** The voice of an about text. `firstName` tells "Anna leads a ward" from any other sentence. */
export function voiceOf(text: string, firstName?: string): Voice {
  const plain = text.replaceAll('’', "'");
  if (FIRST.test(plain)) return 'first';
  if (firstName !== undefined && firstName !== '' && plain.split(/\P{L}+/u).includes(firstName))
    return 'third';
  return /^(?:He|She|They)\b/m.test(plain) ? 'third' : 'none';
}

/** Each first-person form and what it becomes when said to the author; longest first. */
const TO_YOU: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, "you're"],
  [/\bI am\b/g, 'you are'],
  [/\bam I\b/g, 'are you'],
  [/\bI was\b/g, 'you were'],
  [/\bwas I\b/g, 'were you'],
  [/\bI wasn't\b/g, "you weren't"],
  [/\bI\b/g, 'you'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bmine\b/gi, 'yours'],
  [/\bmy\b/gi, 'your'],
  [/\bme\b/gi, 'you'],
];

/**
 * A first-person clause said to its author: "I moved from wards to software" becomes
 * "you moved from wards to software". `undefined` where that cannot be done surely:
 * "we" may or may not include the author's reader, and a compound such as "I left and
 * was asked back" would need its second verb changed too.
 */
export function saidToAuthor(clause: string): string | undefined {
  const plain = clause
    .trim()
    .replaceAll('’', "'")
    .replace(/[.!]+$/, '');
  if (!FIRST.test(plain)) return undefined;
  if (/\b(?:we|us|our|ours|we're|we've|you|your|yours|you're)\b/i.test(plain)) return undefined;
  if (/\bI\b.*\b(?:and|but|then|or) (?:was|am)\b/.test(plain)) return undefined;
  const said = TO_YOU.reduce((text, [form, you]) => text.replace(form, you), plain);
  return startsLow(said, plain) ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** Whether the text starts with a word whose capital belongs to it (a name, an acronym). */
function startsLow(said: string, original: string): boolean {
  if (/^(?:I|My|Me|Mine|Myself)\b/.test(original)) return false;
  return !/^(?:After|Before|When|While|Since|As|In|At|On|For|From|The|A|An|Then|Once|Every|Most|It|What|If|Nothing|Everything)\b/.test(
    said,
  );
}
