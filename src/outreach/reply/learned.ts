import type { ReplyLexicon } from './reply-lexicon.ts';

/** Languages beside English. A file of its own: who learns one need not load how English is read. */
const learned = new Map<string, ReplyLexicon>();

/** From now on replies in this language are understood. */
export function learnReplies(lexicon: ReplyLexicon): void {
  learned.set(lexicon.language, lexicon);
}

/** The languages that were learned by now. */
export function learnedReplies(): readonly ReplyLexicon[] {
  return [...learned.values()];
}
