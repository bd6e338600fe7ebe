import type { Fact } from '../fact.ts';
import type { Identity } from './identity.ts';
import { mergeEntryFact } from './merge-facts.ts';

/** Takes the first entry of `rest` that `matches`, removing it there. */
function take<T>(rest: Fact<T>[], matches: (value: T) => boolean): Fact<T> | undefined {
  const index = rest.findIndex(fact => matches(fact.value));
  return index < 0 ? undefined : rest.splice(index, 1)[0];
}

/**
 * One list out of two readings of it. Entries that are the same thing become one;
 * the rest of the older list follows the newer one, since a page may show only the
 * first few and "not shown" is not "gone" (linkedin-dom section 3.5).
 *
 * Entries with the same identity pair up one to one, so two stays that look alike
 * remain two. A dateless entry pairs with a dated one only where either list has
 * just one such entry; with more, which is which would be a guess.
 */
export function mergeList<T>(
  older: readonly Fact<T>[],
  newer: readonly Fact<T>[],
  identity: (value: T) => Identity,
): readonly Fact<T>[] {
  const rest = [...older];
  const exact = newer.map(fact => {
    const wanted = identity(fact.value).exact;
    return take(rest, value => identity(value).exact === wanted);
  });
  const alone = (facts: readonly Fact<T>[], loose: string) =>
    facts.filter(fact => identity(fact.value).loose === loose).length === 1;
  const merged = newer.map((fact, index) => {
    const paired = exact[index];
    if (paired !== undefined) return mergeEntryFact(paired, fact);
    const { loose, dated } = identity(fact.value);
    if (!alone(older, loose) || !alone(newer, loose)) return fact;
    const twin = take(rest, value => {
      const other = identity(value);
      return other.loose === loose && !(dated && other.dated);
    });
    return twin === undefined ? fact : mergeEntryFact(twin, fact);
  });
  return [...merged, ...rest];
}
