import type { SentenceWords } from '../sentences.ts';

/** English abbreviations, without the final full stop, after which a sentence goes on. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'mx',
  'prof',
  'rev',
  'hon',
  'sr',
  'jr',
  'st',
  'mt',
  'ft',
  'lt',
  'col',
  'gen',
  'sgt',
  'capt',
  'e.g',
  'i.e',
  'cf',
  'vs',
  'no',
  'nos',
  'dept',
  'univ',
  'approx',
  'est',
  'fig',
  'vol',
  'ed',
  'eds',
  'pp',
]);

/** Where English sentences end. */
export const ENGLISH_SENTENCES: SentenceWords = {
  language: 'en',
  abbreviations: ABBREVIATIONS,
  letters: ['I'],
};
