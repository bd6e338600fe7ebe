import { asciiFirst, isNearAscii } from '../ascii-first.ts';
import type { PersonName } from '../profile.ts';
import { calmCase, isShouted } from './casing.ts';
import {
  COMPOUND_GIVEN,
  HONORIFIC_GIVEN,
  PARTICLES,
  VIETNAMESE_FAMILY,
  VIETNAMESE_MIDDLE,
} from './particles.ts';
import { stripName } from './strip-name.ts';

/** Made where a name may be of such letters, see `asciiFirst`. */
const eastAsian = () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const INITIAL = asciiFirst(String.raw`^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$`, 'u');
const isInitial = (word: string): boolean => INITIAL(word).test(word);

interface Split {
  readonly first: string;
  readonly last?: string;
}

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}|\u0111/gu, '')
    .replace(/\u0110/g, 'D')
    .toLowerCase();

/** The family name, from the first particle that is not the given name itself. */
function familyFrom(words: readonly string[], given: number): string | undefined {
  if (words.length <= given) return undefined;
  for (let index = given; index < words.length - 1; index += 1) {
    if (PARTICLES.has((words[index] ?? '').toLowerCase())) return words.slice(index).join(' ');
  }
  return words.at(-1);
}

/** Family name first, but only where the writing itself makes it sure. */
function familyFirst(words: readonly string[], raw: readonly string[]): Split | undefined {
  const [family = '', ...given] = words;
  if (given.length === 0) return undefined;
  const [rawFamily = '', ...rawGiven] = raw;
  const shoutedFamily = isShouted(rawFamily) && rawGiven.every(word => /\p{Ll}/u.test(word));
  if (shoutedFamily) return { first: given[0] ?? family, last: family };
  const vietnamese =
    words.length > 2 &&
    VIETNAMESE_FAMILY.has(plain(family)) &&
    VIETNAMESE_MIDDLE.has(plain(words[1] ?? ''));
  return vietnamese ? { first: words.at(-1) ?? family, last: family } : undefined;
}

function givenFirst(words: readonly string[], full: string): Split {
  let start = 0;
  if (words.length > 2 && HONORIFIC_GIVEN.has((words[0] ?? '').replace('.', '').toLowerCase())) {
    start = 1;
  }
  while (start < words.length && isInitial(words[start] ?? '')) start += 1;
  // Only initials before the family name: no given name can be told apart.
  if (start >= words.length - 1 && start > 0) {
    const last = words.at(-1);
    return last === undefined || words.length < 2 ? { first: full } : { first: full, last };
  }
  const compound =
    COMPOUND_GIVEN.has((words[start] ?? '').toLowerCase()) && words.length - start > 2;
  const end = start + (compound ? 2 : 1);
  const first = words.slice(start, end).join(' ');
  const last = familyFrom(words, end);
  return last === undefined ? { first } : { first, last };
}

/**
 * A name as one would write and greet it, from the name as the page shows it: without
 * titles, credentials, emoji, brackets and shouting. Where a given name cannot be told
 * apart (one word, initials only, East Asian scripts) `first` is the whole name, since a
 * wrong first name is worse than a formal one. `undefined` when no letter is left.
 */
export function parseName(raw: string): PersonName | undefined {
  const { words: rawWords, title, goesBy } = stripName(raw);
  const words = calmCase(rawWords, word => PARTICLES.has(word));
  const full = words.join(' ');
  if (!/\p{L}/u.test(full)) return undefined;
  const withTitle = title === undefined ? {} : { title };
  if (!isNearAscii(full) && eastAsian().test(full)) {
    const family = words.length > 1 ? { last: words[0] ?? full } : {};
    return { full, first: full, ...family, ...withTitle };
  }
  if (words.length === 1) return { full, first: goesBy ?? full, ...withTitle };
  const split = familyFirst(words, rawWords) ?? givenFirst(words, full);
  return { full, ...split, ...(goesBy === undefined ? {} : { first: goesBy }), ...withTitle };
}
