import type { Insight } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Sender } from '../../sender/sender.ts';
import { candidateQuestions } from './candidates.ts';
import { ENGLISH_QUESTIONS } from './en/pack.ts';
import { QUESTION_STAGES, type Question, type QuestionStage } from './question.ts';
import type { QuestionPack } from './template.ts';
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

/** Most questions of each stage: seven in all; with nothing known, five (evidence section 4). */
const PLACES: Readonly<Record<QuestionStage, number>> = {
  trends: 1,
  insight: 3,
  advice: 1,
  resources: 1,
  next: 1,
};

const PACKS: readonly QuestionPack[] = [ENGLISH_QUESTIONS];

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
  const pack = PACKS.find(each => each.language === language) ?? ENGLISH_QUESTIONS;
  const candidates = candidateQuestions(profile, sender, stillFresh(insights, profile, now), pack);
  const kit: Question[] = [];
  for (const stage of QUESTION_STAGES) {
    const ranked = candidates
      .filter(question => question.stage === stage)
      .sort(
        (a, b) =>
          b.specificity - a.specificity || turn(profile.key, a.id) - turn(profile.key, b.id),
      );
    for (const question of ranked) {
      if (kit.filter(chosen => chosen.stage === stage).length >= PLACES[stage]) break;
      if (!repeats(question, kit)) kit.push(question);
    }
  }
  return kit;
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

/** Whether the kit already asks about the same thing. */
function repeats(question: Question, kit: readonly Question[]): boolean {
  return kit.some(
    chosen =>
      chosen.text === question.text ||
      topic(chosen) === topic(question) ||
      (chosen.stage === question.stage && question.facts.length > 0 && sameFacts(chosen, question)),
  );
}

/** What a question asks after, whatever it grew from: the part of its id after the dot. */
function topic({ id }: Question): string {
  return id.slice(id.indexOf('.') + 1);
}

function sameFacts(a: Question, b: Question): boolean {
  return a.facts.join() === b.facts.join();
}
