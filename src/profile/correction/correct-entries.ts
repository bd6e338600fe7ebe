import type { Fact, FactSource } from '../fact.ts';
import type { Correction } from './correction.ts';
import { withField } from './entry-fields.ts';
import type { EntryList, EntryShape } from './entry-shapes.ts';

/** Name of one entry in the log of corrections: its list and what identifies it. */
export function entryTarget<T>(list: EntryList, shape: EntryShape<T>, value: T): string {
  return `${list}:${shape.identity(value).exact}`;
}

const CORRECTED = { section: 'sender', how: 'corrected' } as const;

/** A value as the sender says it is. Its capture is the later of both moments. */
export function sendersFact<T>(fact: Fact<T> | undefined, value: T, at: number): Fact<T> {
  return {
    value,
    // What the sender added stays known as an addition.
    source: fact?.source.section === 'sender' ? fact.source : CORRECTED,
    confidence: 'high',
    capturedAt: Math.max(fact?.capturedAt ?? at, at),
  };
}

/** How a fact is marked that the sender added; behind it stands the moment, which is its name. */
const ADDED = 'added ';

/** Provenance of an entry that the sender added at a moment. */
export function addedSource(at: string | number): FactSource {
  return { section: 'sender', how: `${ADDED}${at}` };
}

/** When the sender added this fact, in milliseconds since the epoch; never for all others. */
export function addedAt({ source: { section, how } }: Fact<unknown>): number {
  if (section !== 'sender' || !how.startsWith(ADDED)) return Number.NEGATIVE_INFINITY;
  return Number(how.slice(ADDED.length));
}

/** The entry's value with one field set; plain text is its own field. */
export function withText<T>(shape: EntryShape<T>, value: T, field: string, text: string): T {
  return field === shape.main && typeof value === 'string'
    ? shape.make(text)
    : withField(value, field, text);
}

/** The year at the end of a target, or the place where it would stand. */
const YEAR = /\|(\d*)$/;

/**
 * The one entry of a page that a correction is about although only one of the two has a
 * year: some layouts show no dates (the rule by which `mergeList` pairs them).
 */
function namesake<T>(
  list: EntryList,
  shape: EntryShape<T>,
  facts: readonly Fact<T>[],
  target: string,
): string | undefined {
  const year = YEAR.exec(target)?.[1];
  if (year === undefined) return undefined;
  const loose = target.slice(list.length + 1).replace(YEAR, '');
  const [only, ...others] = facts.filter(fact => shape.identity(fact.value).loose === loose);
  if (only === undefined || others.length > 0) return undefined;
  const undated = year === '' || !shape.identity(only.value).dated;
  return undated ? entryTarget(list, shape, only.value) : undefined;
}

/** One list with one correction applied to the entry it is about, if the list has it. */
export function correctEntries<T>(
  list: EntryList,
  shape: EntryShape<T>,
  facts: readonly Fact<T>[],
  correction: Correction,
): readonly Fact<T>[] {
  if (!correction.target.startsWith(`${list}:`)) return facts;
  const { field, text, at, target } = correction;
  return facts.flatMap(fact => {
    if (entryTarget(list, shape, fact.value) !== target || addedAt(fact) > at) return [fact];
    if (field === undefined) return text === '' ? [] : [fact];
    if (field !== shape.main && !shape.optional.includes(field)) return [fact];
    return [sendersFact(fact, withText(shape, fact.value, field, text), at)];
  });
}

/**
 * The same for a list as a page has it, where an entry may have gained or lost its dates.
 * Only there: in a list that was corrected before, the entry may be gone already, and its
 * namesake is another one.
 */
export function correctAsRead<T>(
  list: EntryList,
  shape: EntryShape<T>,
  facts: readonly Fact<T>[],
  correction: Correction,
): readonly Fact<T>[] {
  const { target } = correction;
  if (!target.startsWith(`${list}:`)) return facts;
  const found = facts.some(fact => entryTarget(list, shape, fact.value) === target);
  const aimed = found ? target : (namesake(list, shape, facts, target) ?? target);
  return correctEntries(list, shape, facts, { ...correction, target: aimed });
}
