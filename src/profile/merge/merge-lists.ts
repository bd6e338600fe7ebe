import type { Fact } from '../fact.ts';
import { BOOK_LIMITS } from '../limits.ts';
import type { Identity } from './identity.ts';
import { mergeEntryFact } from './merge-facts.ts';

/** An entry, with what it is told apart by: worked out once, since lists may be long. */
interface Known<T> {
  readonly fact: Fact<T>;
  readonly is: Identity;
}

/** Takes the first entry of `rest` that `matches`, removing it there. */
function take<T>(rest: Known<T>[], matches: (is: Identity) => boolean): Fact<T> | undefined {
  const index = rest.findIndex(({ is }) => matches(is));
  return index < 0 ? undefined : rest.splice(index, 1)[0]?.fact;
}

/** Which loose identities just one entry of a list has. */
function aloneIn<T>(entries: readonly Known<T>[]): (loose: string) => boolean {
  const count = new Map<string, number>();
  for (const { is } of entries) count.set(is.loose, (count.get(is.loose) ?? 0) + 1);
  return loose => count.get(loose) === 1;
}

/**
 * One list out of two readings of it. Entries that are the same thing become one;
 * the rest of the older list follows the newer one, since a page may show only the
 * first few and "not shown" is not "gone" (linkedin-dom section 3.5).
 *
 * Entries with the same identity pair up one to one, so two stays that look alike
 * remain two. A dateless entry pairs with a dated one only where either list has
 * just one such entry; with more, which is which would be a guess. Of more than a book
 * holds the last of the older ones go.
 */
export function mergeList<T>(
  older: readonly Fact<T>[],
  newer: readonly Fact<T>[],
  identity: (value: T) => Identity,
): readonly Fact<T>[] {
  const known = (fact: Fact<T>): Known<T> => ({ fact, is: identity(fact.value) });
  const rest = older.map(known);
  const read = newer.map(known);
  const [aloneBefore, aloneNow] = [aloneIn(rest), aloneIn(read)];
  const exact = read.map(({ is }) => take(rest, other => other.exact === is.exact));
  const merged = read.map(({ fact, is }, index) => {
    const paired = exact[index];
    if (paired !== undefined) return mergeEntryFact(paired, fact);
    if (!aloneBefore(is.loose) || !aloneNow(is.loose)) return fact;
    const twin = take(rest, other => other.loose === is.loose && !(is.dated && other.dated));
    return twin === undefined ? fact : mergeEntryFact(twin, fact);
  });
  return [...merged, ...rest.map(({ fact }) => fact)].slice(0, BOOK_LIMITS.list);
}
