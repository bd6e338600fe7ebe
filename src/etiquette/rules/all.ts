import type { Rule } from '../review-types.ts';
import { hardLimit } from './c1-hard-limit.ts';
import { aim } from './c2-aim.ts';
import { tooThin } from './c3-too-thin.ts';
import { oneScreen } from './c4-one-screen.ts';
import { noteBudget } from './c5-note-budget.ts';
import { blanks } from './g1-blanks.ts';
import { grounding } from './g2-grounding.ts';
import { claims } from './g3-claims.ts';
import { staleFacts } from './g4-stale-facts.ts';
import { interviewWords } from './l1-interview-words.ts';
import { cliches } from './l2-cliches.ts';
import { job } from './l3-job.ts';
import { deadOpeners } from './l4-dead-openers.ts';
import { followUpCliches } from './l5-follow-up-cliches.ts';
import { pressure } from './l6-pressure.ts';
import { prying } from './l7-prying.ts';
import { flattery } from './l8-flattery.ts';
import { noWarmth } from './l9-no-warmth.ts';
import { stackedHedges } from './l10-stacked-hedges.ts';
import { buzzwords } from './l11-buzzwords.ts';
import { loudness } from './l12-loudness.ts';
import { noContact } from './p1-no-contact.ts';
import { badMoment } from './p2-bad-moment.ts';
import { enoughForToday } from './p3-enough-for-today.ts';
import { writtenBefore } from './p4-written-before.ts';
import { readingEase } from './r1-reading-ease.ts';
import { longSentences } from './r2-long-sentences.ts';
import { uniformRhythm } from './r3-uniform-rhythm.ts';
import { longParagraphs } from './r4-long-paragraphs.ts';
import { slips } from './r5-slips.ts';
import { selfStarts } from './r6-i-starts.ts';
import { whyFirst } from './s1-why-first.ts';
import { boundedAsk } from './s2-bounded-ask.ts';
import { oneSmallAsk } from './s3-one-small-ask.ts';
import { questionCount } from './s4-question-count.ts';
import { searchableQuestions } from './s5-searchable-questions.ts';
import { easyOut } from './s6-easy-out.ts';
import { thanks } from './s7-thanks.ts';
import { thanksInAdvance } from './s8-thanks-in-advance.ts';
import { giveBack } from './s9-give-back.ts';
import { tooEarly } from './s10-too-early.ts';
import { greeting } from './s11-greeting.ts';
import { enclosures } from './s12-enclosures.ts';
import { overfullNote } from './s13-overfull-note.ts';
import { tooAlike } from './t1-too-alike.ts';
import { sameOpener } from './t2-same-opener.ts';
import { sameEmployer } from './t3-same-employer.ts';

/** Every rule of the catalogue, in its order. */
export const RULES: readonly Rule[] = [
  hardLimit,
  aim,
  tooThin,
  oneScreen,
  noteBudget,
  interviewWords,
  cliches,
  job,
  deadOpeners,
  followUpCliches,
  pressure,
  prying,
  flattery,
  noWarmth,
  stackedHedges,
  buzzwords,
  loudness,
  whyFirst,
  boundedAsk,
  oneSmallAsk,
  questionCount,
  searchableQuestions,
  easyOut,
  thanks,
  thanksInAdvance,
  giveBack,
  tooEarly,
  greeting,
  enclosures,
  overfullNote,
  readingEase,
  longSentences,
  uniformRhythm,
  longParagraphs,
  slips,
  selfStarts,
  blanks,
  grounding,
  claims,
  staleFacts,
  tooAlike,
  sameOpener,
  sameEmployer,
  noContact,
  badMoment,
  enoughForToday,
  writtenBefore,
];
