import { ENGLISH } from './en/lexicon.ts';
import { learnedReplies } from './learned.ts';
import type { ReplyLexicon } from './reply-lexicon.ts';

/** Every language in which a reply can be understood by now. */
export function replyLexicons(): readonly ReplyLexicon[] {
  return [ENGLISH, ...learnedReplies()];
}

/** Texts of fewer words are too short to tell their language. */
const FEWEST_WORDS = 4;

/** Share of words below which a text is of another language, whatever single words it shares. */
const LEAST_SHARE = 0.25;

/** How much of a text is made of the words that a language is full of. */
function shareOf(words: readonly string[], { smallWords }: ReplyLexicon): number {
  return words.filter(word => smallWords.has(word)).length / words.length;
}

/**
 * The words a text can be known by, in small letters. Names, titles and whatever else a
 * signature holds are written large and tell nothing of the language.
 */
export function tellingWords(text: string, known: readonly ReplyLexicon[]): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  return words.flatMap(word => {
    const small = word.toLowerCase();
    return small[0] === word[0] || known.some(({ smallWords }) => smallWords.has(small))
      ? [small]
      : [];
  });
}

/** A language that a text may be in. */
export interface LikelyLanguage {
  readonly lexicon: ReplyLexicon;
  /** How much of the text speaks for it, from 0 to 1. */
  readonly share: number;
}

/**
 * The languages a reply may be in, the likeliest first; none where it is plainly in one
 * that is not known. A text of a few words may be in any.
 */
export function languagesOf(
  text: string,
  known: readonly ReplyLexicon[],
): readonly LikelyLanguage[] {
  const words = tellingWords(text, known);
  return known
    .map(lexicon => ({ lexicon, share: words.length === 0 ? 0 : shareOf(words, lexicon) }))
    .filter(({ share }) => words.length < FEWEST_WORDS || share >= LEAST_SHARE)
    .sort((one, other) => other.share - one.share);
}
