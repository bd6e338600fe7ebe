import type { Measure } from '../limits.ts';
import type { Candidate } from './candidates.ts';
import { echoCost, heardOf, soundOf } from './echo.ts';

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
    if (isCovered(open, filled)) continue;
    const before = heardOf(filled.map(({ chosen }) => soundOf(chosen.phrase)));
    const chosen = best(
      open.candidates,
      candidate => candidate.cost + candidate.stale + echoCost(candidate.phrase, before),
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
 * when the shortest still do not. No phrasing is ever cut. Phrasings used lately come
 * in only when the fresh ones do not suffice (T1, T2).
 */
export function shrink(start: readonly FilledPart[], limit: Measure): FilledPart[] | undefined {
  if (start.every(({ candidates }) => candidates.every(({ stale }) => stale === 0))) {
    return exchanged(start, limit);
  }
  const fresh = start.map(part => ({
    ...part,
    candidates: part.candidates.filter(({ stale }) => stale === 0),
  }));
  return exchanged(fresh, limit) ?? exchanged(start, limit);
}

function exchanged(start: readonly FilledPart[], limit: Measure): FilledPart[] | undefined {
  if (leastSizeOf(start, limit) > limit.count) return undefined;
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

/** What a sentence used lately costs: a little more than leaving one out. */
const STALE_COST = 30;

/** How unwelcome a choice of phrasings is as a whole, read from the top. */
export function costOf(parts: readonly FilledPart[]): number {
  const sounds = parts.map(({ chosen }) => soundOf(chosen.phrase));
  return parts.reduce(
    (sum, { chosen }, index) =>
      sum +
      chosen.cost +
      (chosen.stale > 0 ? STALE_COST : 0) +
      echoCost(chosen.phrase, heardOf(sounds.slice(0, index))),
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
}

/** Size with the shortest phrasing in every part: when that overruns, nothing will fit. */
function leastSizeOf(parts: readonly FilledPart[], limit: Measure): number {
  const shortest = parts.map(part => ({
    ...part,
    chosen: best(alternatives(part), candidate => candidate.size) ?? part.chosen,
  }));
  return sizeOf(shortest, limit);
}

/** Phrasings that could stand in for the chosen one, itself among them. */
function alternatives({ chosen, candidates }: FilledPart): readonly Candidate[] {
  return candidates.filter(({ phrase }) => sameSlots(phrase.slots, chosen.phrase.slots));
}

/** The most welcome exchange that saves enough, or else the one that saves most. */
function bestSwap(parts: readonly FilledPart[], needed: number): Swap | undefined {
  const swaps = parts.flatMap((part, index) =>
    alternatives(part)
      .filter(({ size }) => size < part.chosen.size)
      .map(candidate => ({ index, candidate, saved: part.chosen.size - candidate.size })),
  );
  const enough = swaps.filter(swap => swap.saved >= needed);
  if (enough.length === 0) return best(swaps, swap => -swap.saved);
  const sounds = parts.map(({ chosen }) => soundOf(chosen.phrase));
  const others = parts.map((_, index) => heardOf(sounds.filter((_, other) => other !== index)));
  return best(enough, ({ index, candidate }) => {
    const own = parts[index]?.chosen;
    const heard = others[index];
    const echo = heard === undefined ? 0 : echoCost(candidate.phrase, heard);
    return candidate.cost + candidate.stale - (own?.cost ?? 0) + echo;
  });
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
