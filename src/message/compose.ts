import type { ComposeRequest } from './compose-types.ts';
import { type Candidate, candidatesFor, type Taste } from './composing/candidates.ts';
import { conditionsOf, conditionsOfInsight } from './composing/conditions.ts';
import { costOf, type FilledPart, fill, type OpenPart, shrink } from './composing/fit.ts';
import { joinParts } from './composing/join.ts';
import { phrasesFor } from './composing/part-phrases.ts';
import { type Plan, planFor } from './composing/plan.ts';
import { questionCandidates } from './composing/question-candidates.ts';
import { valuesFor } from './composing/values.ts';
import type { Draft } from './draft.ts';
import { type ChannelLimits, limitsOf, type Measure } from './limits.ts';
import type { LanguagePack } from './phrases/pack.ts';
import { packFor } from './phrases/packs.ts';
import type { Phrase } from './phrases/phrase.ts';

/**
 * A draft for this person, channel and occasion. Pure and stable: the same request
 * gives the same words. It always keeps to the channel's hard limit, by leaving
 * parts out and by choosing shorter phrasings, never by cutting a sentence.
 */
export function compose(request: ComposeRequest): Draft {
  const pack = packFor(request.language);
  const plan = planFor(request.occasion, request.channel);
  const limits = limitsOf(request.channel, request.sender.plan);
  const taste = tasteOf(request, plan, limits);
  const parts =
    fitted(openParts(plan, request, pack, taste), plan, limits) ??
    barest(openParts(plan, request, pack, taste, true), plan, limits.hard ?? limits.aim);
  const spans = joinParts(parts, pack);
  const subject = subjectOf(plan, request, pack, taste, limits);
  return {
    channel: request.channel,
    occasion: request.occasion,
    reason: request.reason.kind,
    language: pack.language,
    ...(subject === undefined ? {} : { subject: subject.chosen.spans }),
    spans,
    phrasings: Object.fromEntries(
      [...parts, ...(subject === undefined ? [] : [subject])].map(({ part, chosen }) => [
        part,
        chosen.phrase.id,
      ]),
    ),
  };
}

function tasteOf(request: ComposeRequest, plan: Plan, { aim }: ChannelLimits): Taste {
  return {
    seed: `${request.profile.key}/${request.reason.kind}/${request.occasion}`,
    wording: request.wording,
    register: request.sender.register,
    prefers: plan.prefers,
    recent: request.recentPhrasings ?? [],
    conditions: conditionsOf(request),
    unit: aim.unit,
  };
}

/** The parts of the plan that have something to say, with the phrasings that could say it. */
function openParts(
  plan: Plan,
  request: ComposeRequest,
  pack: LanguagePack,
  taste: Taste,
  desperate = false,
): OpenPart[] {
  return plan.paragraphs
    .flatMap(paragraph =>
      paragraph.map((part, index) => ({ part, gap: index === 0 ? '\n\n' : ' ' })),
    )
    .map(({ part, gap }) => ({
      part,
      gap,
      candidates: candidatesOf(part, request, pack, taste, desperate),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

function candidatesOf(
  part: string,
  request: ComposeRequest,
  pack: LanguagePack,
  taste: Taste,
  desperate = false,
): Candidate[] {
  const { phrases, insight, lastResort = [] } = phrasesFor(part, request, pack);
  const conditions = new Set([...taste.conditions, ...conditionsOfInsight(insight)]);
  const values = valuesFor(request, insight, pack);
  const from = (list: readonly Phrase[]) =>
    candidatesFor(list, values, pack, { ...taste, conditions });
  const specific =
    part === 'question'
      ? [...from(phrases), ...questionCandidates(request, insight, values, pack, taste)]
      : from(phrases);
  if (specific.length > 0 && !desperate) return specific;
  return [...specific, ...from(lastResort).map(later => ({ ...later, cost: later.cost + 100 }))];
}

/** What leaving a part out costs, in the units of a phrasing's cost; and what going to the hard limit does. */
const DROP_COST = 16;
const EXTRA_DROP_COST = 3;
const OVER_AIM_COST = 4;

/**
 * The most welcome way to keep to the aim: parts are left out in the order of the
 * plan, phrasings exchanged for shorter ones, whichever hurts less. A hard limit
 * close to the aim (the invitation note) may be used up: an easy way out is worth
 * more than ten spare characters. `undefined` when nothing fits.
 */
function fitted(
  open: readonly OpenPart[],
  plan: Plan,
  { aim, hard }: ChannelLimits,
): FilledPart[] | undefined {
  const limits = hard !== undefined && hard.count - aim.count <= 10 ? [aim, hard] : [aim];
  let chosen: FilledPart[] | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  const droppable = plan.droppable.filter(part => open.some(other => other.part === part));
  for (let dropped = 0; dropped <= droppable.length; dropped++) {
    const gone = droppable.slice(0, dropped);
    const kept = fill(open.filter(({ part }) => !gone.includes(part)));
    limits.forEach((limit, index) => {
      const fitting = shrink(kept, limit);
      if (fitting === undefined) return;
      const cost = costOf(fitting) + dropCost(gone, plan) + index * OVER_AIM_COST;
      if (cost < lowest) {
        chosen = fitting;
        lowest = cost;
      }
    });
  }
  return chosen;
}

function dropCost(gone: readonly string[], { extras }: Plan): number {
  return gone.reduce((sum, part) => sum + (extras.includes(part) ? EXTRA_DROP_COST : DROP_COST), 0);
}

/**
 * What is left when even the shortest phrasings overrun: vaguer words, and in the
 * worst case (a name of two hundred characters) without the longest part.
 */
function barest(open: readonly OpenPart[], plan: Plan, hard: Measure): FilledPart[] {
  const kept = fill(open.filter(({ part }) => !plan.droppable.includes(part)));
  while (kept.length > 1) {
    const fitting = shrink(kept, hard);
    if (fitting !== undefined) return fitting;
    kept.splice(longestOf(kept), 1);
  }
  return shrink(kept, hard) ?? [];
}

function longestOf(parts: readonly FilledPart[]): number {
  const least = (part: FilledPart) => Math.min(...part.candidates.map(({ size }) => size));
  return parts.reduce(
    (longest, part, index) => (least(part) > least(parts[longest] ?? part) ? index : longest),
    0,
  );
}

function subjectOf(
  plan: Plan,
  request: ComposeRequest,
  pack: LanguagePack,
  taste: Taste,
  limits: ChannelLimits,
): FilledPart | undefined {
  if (plan.subject === undefined) return undefined;
  const limit: Measure = { unit: 'characters', count: limits.subject ?? 60 };
  const candidates = candidatesOf(plan.subject, request, pack, { ...taste, unit: 'characters' });
  const filled = fill([{ part: plan.subject, gap: '', candidates }]);
  return shrink(filled, limit)?.[0];
}
