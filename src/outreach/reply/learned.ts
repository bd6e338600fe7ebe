import { byLanguage } from '../../profile/by-language.ts';
import type { ReplyLexicon } from './reply-lexicon.ts';

/** Languages beside English. A file of its own: who learns one need not load how English is read. */
const learned = byLanguage<ReplyLexicon>();

/** From now on replies in this language are understood. */
export const learnReplies = learned.learn;

/** The languages that were learned by now. */
export const learnedReplies = learned.all;
