import type { Period, YearMonth } from '../period.ts';

const CUT_MARK = /\s*(?:…|\.\.\.)\s*$/u;

/**
 * The newer text, unless it ends in a cut mark and is the beginning of the older
 * one: pages cut long texts, and a cut text must not overwrite the whole one.
 */
export function mergeText(older: string, newer: string): string {
  const start = newer.replace(CUT_MARK, '');
  const cut = start !== newer && start !== '' && start.length < older.length;
  return cut && older.startsWith(start) ? older : newer;
}

/** The newer date; the month is kept when the newer reading shows the same year only. */
function mergeDate(older: YearMonth | undefined, newer: YearMonth | undefined) {
  if (newer === undefined || newer.month !== undefined) return newer;
  return older?.year === newer.year ? older : newer;
}

/** The newer span of time, completed by what only the older one knew of its beginning. */
export function mergePeriod(older: Period, newer: Period): Period {
  const start = mergeDate(older.start, newer.start) ?? older.start;
  const end = newer.current ? undefined : (mergeDate(older.end, newer.end) ?? older.end);
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    current: newer.current,
  };
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'current' in value;
}

/**
 * One entry out of two readings of it: every field the newer one has, and every
 * field that only the older one had.
 */
export function mergeEntry<T>(older: T, newer: T): T {
  if (typeof older !== 'object' || older === null) return newer;
  if (typeof newer !== 'object' || newer === null) return newer;
  const merged: T & object = { ...older, ...newer };
  for (const [field, before] of Object.entries(older)) {
    const after: unknown = Reflect.get(newer, field);
    if (typeof before === 'string' && typeof after === 'string') {
      Reflect.set(merged, field, mergeText(before, after));
    } else if (isPeriod(before) && isPeriod(after)) {
      Reflect.set(merged, field, mergePeriod(before, after));
    }
  }
  return merged;
}
