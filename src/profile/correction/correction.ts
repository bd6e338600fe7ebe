import { BOOK_LIMITS } from '../limits.ts';

/**
 * What the sender said about one fact, remembered beside the profile so that it is
 * applied again to whatever a later reading of the page brings. Without it a
 * corrected entry would come back beside its correction, and a removed one from the dead.
 */
export interface Correction {
  /**
   * A field of the profile (`headline`, `name`), one list entry (`positions:nurse|st brigid|2013`),
   * or an entry that the sender added (`positions+1700000000000`).
   */
  readonly target: string;
  /** Part of the value, e.g. `employer`; absent when the correction is about the whole of it. */
  readonly field?: string;
  /** What it should read; empty means "remove it and do not bring it back". */
  readonly text: string;
  /** What it read before, for taking the correction back; of an entry removed whole, what it was called. */
  readonly was?: string;
  /** The other fields of an entry that the sender added, by name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** When the sender said so, in milliseconds since the epoch. */
  readonly at: number;
  /** Taken back by the sender: no longer applied, kept so that an older copy does not revive it. */
  readonly lifted?: true;
}

/** Whether two corrections are about the same thing, so that the later one replaces the earlier. */
export function sameTarget(a: Correction, b: Correction): boolean {
  return a.target === b.target && a.field === b.field;
}

/**
 * Both logs as one, oldest first: the order in which they are applied, since a
 * second correction of an entry names it as the first one left it. Of two about
 * the same thing the later holds; at the same moment, the one from `newer`. Of more than
 * a book holds the latest are kept.
 */
export function mergeCorrections(
  older: readonly Correction[] = [],
  newer: readonly Correction[] = [],
): readonly Correction[] {
  const kept: Correction[] = [];
  for (const correction of [...older, ...newer]) {
    const index = kept.findIndex(other => sameTarget(other, correction));
    const rival = kept[index];
    if (rival !== undefined && rival.at > correction.at) continue;
    if (rival !== undefined) kept.splice(index, 1);
    kept.push(correction);
  }
  return kept.sort((a, b) => a.at - b.at).slice(-BOOK_LIMITS.list);
}
