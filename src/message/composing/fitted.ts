import type { ChannelLimits, Measure } from '../limits.ts';
import { costOf, type FilledPart, fill, type OpenPart, shrink } from './fit.ts';
import type { Plan } from './plan.ts';

/** What leaving a part out costs, in the units of a phrasing's cost; and what going to the hard limit does. */
const DROP_COST = 26;
const EXTRA_DROP_COST = 3;
const DEAR_DROP_COST = 80;
const OVER_AIM_COST = 16;

/**
 * The most welcome way to keep to the aim: parts are left out in the order of the
 * plan, phrasings exchanged for shorter ones, whichever hurts less. A hard limit
 * close to the aim (the invitation note) may be used up: an easy way out is worth
 * more than ten spare characters. `undefined` when nothing fits.
 */
export function fitted(
  open: readonly OpenPart[],
  plan: Plan,
  { aim, hard }: ChannelLimits,
): FilledPart[] | undefined {
  const near = hard !== undefined && hard.count - aim.count <= 10 ? [hard] : [];
  const limits = [plan.target ?? aim, ...near];
  let chosen: FilledPart[] | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  const droppable = plan.droppable.filter(part => open.some(other => other.part === part));
  for (let dropped = 0; dropped <= droppable.length; dropped++) {
    const gone = droppable.slice(0, dropped);
    const leaving = dropCost(gone, plan, open);
    if (leaving >= lowest) break;
    const kept = fill(open.filter(({ part }) => !gone.includes(part)));
    const freely = costOf(kept);
    limits.forEach((limit, index) => {
      const fitting = shrink(kept, limit);
      if (fitting === undefined) return;
      const shrinking = costOf(fitting) - freely;
      const cost = shrinking + leaving + index * OVER_AIM_COST;
      if (cost < lowest) {
        chosen = fitting;
        lowest = cost;
      }
    });
  }
  return chosen;
}

/** True where the sender's last messages have used every way to say this part. */
function isWornOut(part: string, open: readonly OpenPart[]): boolean {
  const candidates = open.find(other => other.part === part)?.candidates ?? [];
  return candidates.length > 0 && candidates.every(({ stale }) => stale > 0);
}

/** A dear part that could only repeat an earlier letter (T1) is dear no longer. */
function dropCost(
  gone: readonly string[],
  { extras, dear = [] }: Plan,
  open: readonly OpenPart[],
): number {
  const costs: number[] = gone.map(part => {
    if (dear.includes(part)) return isWornOut(part, open) ? DROP_COST : DEAR_DROP_COST;
    return extras.includes(part) ? EXTRA_DROP_COST : DROP_COST;
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/**
 * What is left when even the shortest phrasings overrun: vaguer words, and in the
 * worst case (a name of two hundred characters) without the longest part.
 */
export function barest(open: readonly OpenPart[], plan: Plan, hard: Measure): FilledPart[] {
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
