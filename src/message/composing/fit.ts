import type { Measure } from '../limits.ts';
import type { Candidate } from './candidates.ts';
import { echoCost } from './echo.ts';

/** One part of the plan with the phrasings that could fill it. */
export interface OpenPart {
  readonly part: string;
  readonly candidates: readonly Candidate[];
  /** Characters that set it apart from what stands before it. */
  readonly gap: string;
}

/** One part with the phrasing chosen for it. */
export interface FilledPart extends OpenPart {
  readonly chosen: Candidate;
}

/**
 * Fills the parts in order, each with its most welcome phrasing beside those before
 * it. Parts whose slot an earlier phrasing already fills fall away.
 */
export function fill(parts: readonly OpenPart[]): FilledPart[] {
  const filled: FilledPart[] = [];
  for (const open of parts) {
    const before = filled.map(({ chosen }) => chosen.phrase);
    if (isCovered(open, filled)) continue;
    const chosen = best(
      open.candidates,
      candidate => candidate.cost + echoCost(candidate.phrase, before),
    );
    if (chosen !== undefined) filled.push({ ...open, chosen });
  }
  return filled;
}

/** True where every phrasing of the part would say what a chosen one has said. */
function isCovered(open: OpenPart, filled: readonly FilledPart[]): boolean {
  const slot = open.candidates[0]?.phrase.slots[0];
  return filled.some(
    ({ chosen }) => slot !== undefined && chosen.phrase.slots.slice(1).includes(slot),
  );
}

/**
 * Exchanges phrasings for shorter ones until the parts keep to `limit`; `undefined`
 * when the shortest still do not. No phrasing is ever cut.
 */
export function shrink(start: readonly FilledPart[], limit: Measure): FilledPart[] | undefined {
  let parts = [...start];
  let size = sizeOf(parts, limit);
  while (size > limit.count) {
    const swap = bestSwap(parts, size - limit.count);
    if (swap === undefined) return undefined;
    parts = parts.map((part, index) =>
      index === swap.index ? { ...part, chosen: swap.candidate } : part,
    );
    size = sizeOf(parts, limit);
  }
  return parts;
}

/** How unwelcome a choice of phrasings is as a whole, read from the top. */
export function costOf(parts: readonly FilledPart[]): number {
  return parts.reduce(
    (sum, { chosen }, index) =>
      sum +
      chosen.cost +
      echoCost(
        chosen.phrase,
        parts.slice(0, index).map(part => part.chosen.phrase),
      ),
    0,
  );
}

/** Size of the joined parts, the gaps between them counted where the channel counts characters. */
function sizeOf(parts: readonly FilledPart[], limit: Measure): number {
  return parts.reduce(
    (sum, { chosen, gap }, index) =>
      sum + chosen.size + (limit.unit === 'characters' && index > 0 ? gap.length : 0),
    0,
  );
}

interface Swap {
  readonly index: number;
  readonly candidate: Candidate;
  readonly saved: number;
  readonly cost: number;
}

/** The most welcome exchange that saves enough, or else the one that saves most. */
function bestSwap(parts: readonly FilledPart[], needed: number): Swap | undefined {
  const swaps = parts.flatMap(({ chosen, candidates }, index) => {
    const others = parts.filter((_, other) => other !== index).map(part => part.chosen.phrase);
    return candidates
      .filter(
        ({ size, phrase }) => size < chosen.size && sameSlots(phrase.slots, chosen.phrase.slots),
      )
      .map(candidate => ({
        index,
        candidate,
        saved: chosen.size - candidate.size,
        cost: candidate.cost - chosen.cost + echoCost(candidate.phrase, others),
      }));
  });
  const enough = swaps.filter(swap => swap.saved >= needed);
  return enough.length > 0 ? best(enough, swap => swap.cost) : best(swaps, swap => -swap.saved);
}

function sameSlots(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((slot, index) => slot === other[index]);
}

function best<T>(list: readonly T[], cost: (item: T) => number): T | undefined {
  let chosen: T | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of list) {
    const value = cost(item);
    if (value < lowest) {
      chosen = item;
      lowest = value;
    }
  }
  return chosen;
}
