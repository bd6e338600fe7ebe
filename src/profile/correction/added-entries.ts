import type { Fact } from '../fact.ts';
import { addedAt, addedSource, sendersFact, withText } from './correct-entries.ts';
import type { Correction } from './correction.ts';
import { fieldText } from './entry-fields.ts';
import { type EntryList, type EntryShape, isEntryList } from './entry-shapes.ts';

const TARGET = /^([a-z]+)\+(\d+)$/;

/** Name of an addition in the log: its list and the moment, which no other addition has. */
export function additionTarget(list: EntryList, at: number): string {
  return `${list}+${at}`;
}

/** The list and the moment of an addition; `undefined` for every other correction. */
function additionOf({ target }: Correction): { list: EntryList; id: number } | undefined {
  const [, list = '', id] = TARGET.exec(target) ?? [];
  return isEntryList(list) ? { list, id: Number(id) } : undefined;
}

/** Whether a correction brings an entry that the page did not show. */
export function isAddition(correction: Correction): boolean {
  return additionOf(correction) !== undefined;
}

/** The addition in the log that a fact came from, if the sender added it. */
export function additionBehind(
  list: EntryList,
  fact: Fact<unknown>,
  log: readonly Correction[],
): Correction | undefined {
  const target = additionTarget(list, addedAt(fact));
  return log.find(correction => correction.target === target && correction.lifted !== true);
}

/** The entry as the sender gave it. */
function entryOf<T>(shape: EntryShape<T>, { text, fields = {} }: Correction): T {
  return Object.entries(fields)
    .filter(([field]) => shape.optional.includes(field))
    .reduce((value, [field, said]) => withText(shape, value, field, said), shape.make(text));
}

/** The page's entry with everything the addition says; what the addition leaves open stays. */
function completed<T>(value: T, added: T): T {
  return typeof value === 'object' && value !== null ? { ...value, ...added } : added;
}

/** One list with an addition in it, once; where the page has the entry too, the two are one. */
export function addEntry<T>(
  list: EntryList,
  shape: EntryShape<T>,
  facts: readonly Fact<T>[],
  correction: Correction,
): readonly Fact<T>[] {
  const addition = additionOf(correction);
  if (addition?.list !== list) return facts;
  const value = entryOf(shape, correction);
  const said = sendersFact(undefined, value, correction.at);
  const added = { ...said, source: addedSource(addition.id) };
  const before = facts.find(fact => addedAt(fact) === addition.id);
  if (before !== undefined) {
    // The same words as before, and perhaps more that the page had to say.
    if (before.capturedAt >= correction.at) return facts;
    return facts.map(fact => (fact === before ? added : fact));
  }
  const { exact } = shape.identity(value);
  const twin = facts.find(fact => shape.identity(fact.value).exact === exact);
  if (twin !== undefined) {
    const one = { ...added, value: completed(twin.value, value) };
    return facts.map(fact => (fact === twin ? one : fact));
  }
  // What goes on until now belongs before what ended.
  return fieldText(value, 'end') === 'now' ? [added, ...facts] : [...facts, added];
}
