import { asciiFirst, isNearAscii } from '../ascii-first.ts';
import { LONGEST_SHORT_TEXT } from '../short-text.ts';
import { GENERATIONS, POST_NOMINALS } from './post-nominals.ts';
import { NAME_TITLES, TITLE_ORDER } from './titles.ts';

/** The words of a name without what people put around it, and the title that was there. */
export interface StrippedName {
  readonly words: readonly string[];
  readonly title?: string;
  /** Name in quotation marks that the person goes by. */
  readonly goesBy?: string;
}

const BRACKETED = /[([{\uff08\u3010][^)\]}\uff09\u3011]*[)\]}\uff09\u3011]?/gu;
const QUOTED = asciiFirst(
  String.raw`(?<=^|\s)["\u201c\u201d\u2018'](\p{Lu}[\p{L}\p{M}.-]+)["\u201c\u201d\u2019'](?=\s|$)`,
  'u',
);
/** Made where a name may hold one, see `asciiFirst`. */
const pictures = () =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0f|\u20e3/gu;
/** A tagline behind the name: ` | Designer`, ` - we are hiring`. */
const TAGLINE = /\s+(?:[|\u2022\u00b7~/]|[-\u2013\u2014]\s).*$|\s*[|\u2022].*$/su;
const SYMBOLS = asciiFirst(String.raw`[^\p{L}\p{M}\p{N}\s.,'\u2019\u2018\x60\u00b7\u30fb-]`, 'gu');
const WORD = asciiFirst(String.raw`[\p{L}\p{N}]`, 'u');

const bare = (word: string): string => word.replace(/\./g, '');

function isCredential(word: string): boolean {
  return POST_NOMINALS.has(bare(word));
}

/** After a comma, capitals and digits are a credential even where the list does not know them. */
function looksLikeCredential(word: string): boolean {
  return isCredential(word) || (/\p{Lu}.*\p{Lu}|\d/u.test(word) && !/\p{Ll}{3}/u.test(word));
}

/** Letters at the end of a name that are no name, given how the rest is written. */
function isTrailing(word: string, shouting: boolean, listFollows: boolean): boolean {
  if (shouting) return GENERATIONS.has(bare(word)) || (isCredential(word) && bare(word).length > 2);
  return isCredential(word) || (listFollows && /^\p{Lu}[\p{Lu}.-]{1,5}$/u.test(word));
}

function withoutCredentials(text: string): string[] {
  const [head = '', ...behind] = text.split(',').map(part => part.trim());
  const words = head.split(/\s+/).filter(word => WORD(word).test(word));
  const second = (behind[0] ?? '').split(/\s+/).filter(word => word !== '');
  // "Nagy, Eszter": one word, a comma and no credential is a family name set first.
  if (words.length === 1 && second.length > 0 && !second.every(looksLikeCredential)) {
    return [...second, ...words];
  }
  const shouting = words.every(word => word === word.toUpperCase());
  while (words.length > 1 && isTrailing(words.at(-1) ?? '', shouting, behind.length > 0)) {
    words.pop();
  }
  return words;
}

/** Takes a name apart: brackets, emoji, taglines, credentials and titles are dropped. */
export function stripName(whole: string): StrippedName {
  const raw = whole.trim().slice(0, LONGEST_SHORT_TEXT);
  const goesBy = QUOTED(raw).exec(raw)?.[1];
  const bracketless = raw.replace(BRACKETED, ' ').replace(QUOTED(raw), ' ');
  const bareText = isNearAscii(raw) ? bracketless : bracketless.replace(pictures(), ' ');
  const tagless = bareText.replace(TAGLINE, '');
  const text = tagless.replace(SYMBOLS(tagless), ' ').trim();
  let words = withoutCredentials(text);
  const titles: string[] = [];
  while (words.length > 1) {
    const title = NAME_TITLES.get(bare(words[0] ?? '').toLowerCase());
    if (title === undefined) break;
    if (title !== '') titles.push(title);
    words = words.slice(1);
  }
  const title = TITLE_ORDER.find(known => titles.includes(known)) ?? titles[0];
  return {
    words,
    ...(title === undefined ? {} : { title }),
    ...(goesBy === undefined ? {} : { goesBy }),
  };
}
