import type { Insight } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Sender } from '../../sender/sender.ts';
import { candidateQuestions } from './candidates.ts';
import { questionPackFor } from './packs.ts';
import { QUESTION_STAGES, type Question, type QuestionStage } from './question.ts';
import { repeats } from './repeats.ts';
import { turn } from './turn.ts';

/** What a kit is made from. */
export interface KitRequest {
  readonly profile: Profile;
  readonly sender: Sender;
  /** From `findInsights`, the most specific first. */
  readonly insights: readonly Insight[];
  /** The present, in milliseconds since the epoch; old posts are not asked about. */
  readonly now: number;
  /** Language code; English where none is written yet. */
  readonly language?: string;
}

/** Most questions of each stage, and most of them all: five to seven (evidence section 4). */
const PLACES: Readonly<Record<QuestionStage, number>> = {
  insight: 3,
  trends: 1,
  advice: 1,
  resources: 1,
  next: 2,
};
const MOST = 7;

/** Questions that suit anybody fill up to this many places of a stage; the rest stay empty. */
const ENOUGH = 2;

/** Insights come first when choosing, so that no other stage asks about the same thing. */
const ORDER_OF_CHOICE: readonly QuestionStage[] = [
  'insight',
  'trends',
  'advice',
  'resources',
  'next',
];

/**
 * Five to seven questions for this very person, in the order of a conversation (A8).
 * The same person and sender always get the same kit; two people with the same job
 * seldom do, since equals are taken in an order that depends on the person.
 */
export function questionKit({
  profile,
  sender,
  insights,
  now,
  language = 'en',
}: KitRequest): Question[] {
  const pack = questionPackFor(language);
  const candidates = candidateQuestions(
    profile,
    sender,
    stillFresh(insights, profile, now),
    pack,
    now,
  );
  const inTurn = candidates
    .map(question => ({ question, place: turn(profile.key, question.id) }))
    .sort((a, b) => b.question.specificity - a.question.specificity || a.place - b.place)
    .map(({ question }) => question);
  const kit: Question[] = [];
  for (const stage of ORDER_OF_CHOICE) {
    const ranked = inTurn.filter(question => question.stage === stage);
    let chosen = 0;
    for (const question of ranked) {
      if (chosen >= PLACES[stage] || kit.length >= MOST) break;
      if (repeats(question, kit) || (isForAnybody(question) && chosen >= ENOUGH)) continue;
      kit.push(question);
      chosen += 1;
    }
  }
  return kit.sort((a, b) => QUESTION_STAGES.indexOf(a.stage) - QUESTION_STAGES.indexOf(b.stage));
}

function isForAnybody({ facts }: Question): boolean {
  return facts.length === 0;
}

const DAY = 86_400_000;

/** After this many days a post is not what somebody is busy with any more. */
const STALE_DAYS = 400;

/** Insights without those about posts that have grown old since they were read. */
function stillFresh(insights: readonly Insight[], profile: Profile, now: number): Insight[] {
  return insights.filter(({ evidence: [ref] }) => {
    const post = profile.posts[Number(/^posts\.(\d+)$/.exec(ref ?? '')?.[1])];
    const sinceRead = post === undefined ? 0 : (now - post.capturedAt) / DAY;
    return (post?.value.ageDays ?? 0) + sinceRead <= STALE_DAYS;
  });
}
