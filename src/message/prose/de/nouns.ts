/** The gender of a noun; a company has none that one hears ("bei Northwind Labs"). */
type Gender = 'm' | 'f' | 'n';

type Case = 'nominative' | 'accusative' | 'dative';

const ARTICLES: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  nominative: { m: 'der', f: 'die', n: 'das' },
  accusative: { m: 'den', f: 'die', n: 'das' },
  dative: { m: 'dem', f: 'der', n: 'dem' },
};

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['der', 'm'],
  ['die', 'f'],
  ['das', 'n'],
]);

/** What a preposition and an article become together. */
const TOGETHER: ReadonlyMap<string, string> = new Map([
  ['bei dem', 'beim'],
  ['von dem', 'vom'],
  ['zu dem', 'zum'],
  ['zu der', 'zur'],
  ['in dem', 'im'],
  ['in das', 'ins'],
]);

/** What an organisation is, at the end of its name or before "of". */
const ENGLISH_HEADS: ReadonlyMap<string, Gender> = new Map([
  ...heads('f', 'university school academy library gallery clinic foundation society agency bank'),
  ...heads(
    'n',
    'hospital museum college institute theatre orchestra department office ministry hotel',
  ),
  ...heads('m', 'council trust court'),
]);

/** The same at the head of a name, as in German: after an adjective it would have to bend. */
const LEADING_HEADS: ReadonlyMap<string, Gender> = new Map([
  ...heads('f', 'universität hochschule klinik schule akademie stiftung stadt clinique'),
  ...heads(
    'n',
    'klinikum krankenhaus museum institut theater zentrum landgericht amtsgericht studio',
  ),
]);

function heads(gender: Gender, words: string): (readonly [string, Gender])[] {
  return words.split(' ').map(word => [word, gender] as const);
}

/** The gender of an organisation whose name says what it is. */
export function genderOf(name: string): Gender | undefined {
  const words = name.toLowerCase().split(/\s+/);
  const of = words.indexOf('of');
  const head = of > 0 ? words[of - 1] : words.at(-1);
  return LEADING_HEADS.get(words[0] ?? '') ?? ENGLISH_HEADS.get(head ?? '');
}

/** A noun with its article where it has one ("die Pflege"), or a name whose article one knows. */
function parted(text: string): { readonly gender: Gender | undefined; readonly noun: string } {
  const [, article, noun] = /^(der|die|das) (.+)$/u.exec(text) ?? [];
  if (noun !== undefined) return { gender: GENDERS.get(article ?? ''), noun };
  return { gender: genderOf(text), noun: text };
}

function inCase(text: string, which: Case): string {
  const { gender, noun } = parted(text);
  return gender === undefined ? noun : `${ARTICLES[which][gender]} ${noun}`;
}

/** `die Pflege`, `die University of Elmstead`, but `Northwind Labs`. */
export const nominative = (text: string) => inCase(text, 'nominative');

/** `den Vertrieb`, `das Alder Hospital`. */
export const accusative = (text: string) => inCase(text, 'accusative');

/** After a preposition that takes the dative, the two drawn together: `beim Alder Hospital`. */
export function preposition(word: string, which: Case = 'dative'): (text: string) => string {
  return text => {
    const said = `${word} ${inCase(text, which)}`;
    const [, both = '', rest] = /^(\S+ \S+)( .+)$/u.exec(said) ?? [];
    const one = TOGETHER.get(both);
    return one === undefined ? said : `${one}${rest}`;
  };
}
