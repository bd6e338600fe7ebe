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
 * The languages a reply may be in, the likeliest first; none where it is plainly in one
 * that is not known. A text of a few words may be in any.
 */
export function languagesOf(text: string, known: readonly ReplyLexicon[]): readonly ReplyLexicon[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  const shares = known.map(lexicon => ({ lexicon, share: shareOf(words, lexicon) }));
  return shares
    .filter(({ share }) => words.length < FEWEST_WORDS || share >= LEAST_SHARE)
    .sort((one, other) => (other.share || 0) - (one.share || 0))
    .map(({ lexicon }) => lexicon);
}
