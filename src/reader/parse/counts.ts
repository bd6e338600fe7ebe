import { asciiFirst } from '../../profile/ascii-first.ts';
import { asciiDigits } from '../../profile/periods/fold-date.ts';
import { isTooLong } from '../../profile/short-text.ts';

const NUMBER = /(?<![\d.,])(\d{1,3}(?:[.,\u00a0\u202f'\u2019 ]\d{3})+|\d+)(?![\d.,]*\d)/;
/** A rounded figure: `2K`, `500+`, `2 mil`, a ten thousand in the East. */
const ROUNDED = asciiFirst(
  String.raw`^\s*(?:\+|[KMkm](?!\p{L})|[\u4e07\u842c\u5343\u5104\ub9cc\ucc9c]|(?:mil|mln|mio|tys|tsd|bin)(?!\p{L}))`,
  'iu',
);

const plain = (digits: string): number => Number(digits.replace(/\D/g, ''));

/** Words for followers, to tell their counter from that of connections where only a word does. */
const FOLLOWERS =
  /follower|abonn|seguidor|seguaci|volger|obserwuj|sleduj|takip|\u30d5\u30a9\u30ed\u30ef\u30fc|\ud314\ub85c\uc6cc|\u5173\u6ce8|\u0645\u062a\u0627\u0628\u0639/i;

/** The number of followers in a counter that may as well count connections. */
export function followersIn(text: string): number | undefined {
  return FOLLOWERS.test(text) ? countIn(text) : undefined;
}

/**
 * The first whole number in a counter: `2,292 followers`, or behind the word as in
 * Japanese. A rounded one (`2K`) is not a number to rely on and gives `undefined`.
 */
export function countIn(text: string): number | undefined {
  if (isTooLong(text)) return undefined;
  const line = asciiDigits(text);
  const found = NUMBER.exec(line);
  if (found?.[1] === undefined) return undefined;
  const behind = line.slice(found.index + found[0].length);
  return ROUNDED(behind).test(behind) ? undefined : plain(found[1]);
}
