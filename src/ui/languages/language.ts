import type { Lexicon } from '../../etiquette/lexicon.ts';
import { learnLexicon } from '../../etiquette/lexicons/lexicon-for.ts';
import type { LanguagePack } from '../../message/phrases/pack.ts';
import { learnPhrases } from '../../message/phrases/packs.ts';
import { learnQuestions } from '../../message/questions/packs.ts';
import type { QuestionPack } from '../../message/questions/question-pack.ts';
import { learnReplies } from '../../outreach/reply/learned.ts';
import type { ReplyLexicon } from '../../outreach/reply/reply-lexicon.ts';

/** All that has to be known of a language before a letter can be written in it. */
export interface Language {
  readonly phrases: LanguagePack;
  readonly questions: QuestionPack;
  readonly lexicon: Lexicon;
  readonly replies: ReplyLexicon;
}

/** Hands each room its part of a language. */
export function learn({ phrases, questions, lexicon, replies }: Language): void {
  learnPhrases(phrases);
  learnQuestions(questions);
  learnLexicon(lexicon);
  learnReplies(replies);
}
