import type { Fact } from '../fact.ts';
import { mergeEntry, mergeText } from './merge-values.ts';

/** Whether the sender typed this value. */
function isSenders(fact: Fact<unknown>): boolean {
  return fact.source.section === 'sender';
}

/**
 * Which of two facts about the same thing holds. The sender's own word beats any
 * page; a fact we are not sure of never displaces a surer one; else the later
 * capture holds, and of two at the same moment the second.
 */
function secondHolds(first: Fact<unknown>, second: Fact<unknown>): boolean {
  if (isSenders(first) !== isSenders(second)) return isSenders(second);
  const [firstLow, secondLow] = [first.confidence === 'low', second.confidence === 'low'];
  if (firstLow !== secondLow) return firstLow;
  return second.capturedAt >= first.capturedAt;
}

/** One single-valued fact out of two readings, either of which may not have found it. */
export function mergeFact<T>(
  older: Fact<T> | undefined,
  newer: Fact<T> | undefined,
): Fact<T> | undefined {
  if (older === undefined || newer === undefined) return newer ?? older;
  if (!secondHolds(older, newer)) return older;
  const same = typeof older.value === 'string' && typeof newer.value === 'string';
  return same && mergeText(older.value, newer.value) === older.value && !isSenders(newer)
    ? { ...newer, value: older.value }
    : newer;
}

/** One list entry out of two readings of it; the fact that holds lends its provenance. */
export function mergeEntryFact<T>(older: Fact<T>, newer: Fact<T>): Fact<T> {
  const [base, holder] = secondHolds(older, newer) ? [older, newer] : [newer, older];
  return { ...holder, value: mergeEntry(base.value, holder.value) };
}
