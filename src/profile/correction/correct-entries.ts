import type { Fact } from '../fact.ts';
import type { Correction } from './correction.ts';
import type { EntryList, EntryShape } from './entry-shapes.ts';

/** Name of one entry in the log of corrections: its list and what identifies it. */
export function entryTarget<T>(list: EntryList, shape: EntryShape<T>, value: T): string {
  return `${list}:${shape.identity(value).exact}`;
}

/** A value as the sender says it is. Its capture is the later of both moments. */
export function sendersFact<T>(fact: Fact<T> | undefined, value: T, at: number): Fact<T> {
  return {
    value,
    source: { section: 'sender', how: 'corrected' },
    confidence: 'high',
    capturedAt: Math.max(fact?.capturedAt ?? at, at),
  };
}

/** The entry's value with one field set, or without it when `text` is empty. */
export function withField<T>(value: T, field: string, text: string): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = { ...value };
  if (text === '') Reflect.deleteProperty(copy, field);
  else Reflect.set(copy, field, text);
  return copy;
}

/** One list with one correction applied to the entry it is about, if the list has it. */
export function correctEntries<T>(
  list: EntryList,
  shape: EntryShape<T>,
  facts: readonly Fact<T>[],
  correction: Correction,
  fromText: (text: string) => T | undefined = () => undefined,
): readonly Fact<T>[] {
  if (!correction.target.startsWith(`${list}:`)) return facts;
  const { field, text, at } = correction;
  return facts.flatMap(fact => {
    if (entryTarget(list, shape, fact.value) !== correction.target) return [fact];
    if (field === undefined) return text === '' ? [] : [fact];
    if (field !== shape.main && !shape.optional.includes(field)) return [fact];
    const value = fromText(text) ?? withField(fact.value, field, text);
    return [sendersFact(fact, value, at)];
  });
}
