import { foldDateWord } from './fold-date.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from './months.ts';

const SHORTEST_ABBREVIATION = 3;

let names: readonly (readonly [string, number])[] | undefined;

function monthNames(): readonly (readonly [string, number])[] {
  names ??= Object.values(MONTH_NAMES).flatMap(list =>
    list.split(' ').map((name, index) => [foldDateWord(name), index + 1] as const),
  );
  return names;
}

function lookUp(folded: string): number | undefined {
  const short = MONTH_ABBREVIATIONS[folded];
  if (short !== undefined) return short;
  if (folded.length < SHORTEST_ABBREVIATION) return undefined;
  let month: number | undefined;
  for (const [name, number] of monthNames()) {
    if (name === folded) return number;
    if (!name.startsWith(folded)) continue;
    if (month !== undefined && month !== number) return undefined;
    month = number;
  }
  return month;
}

/** Most words kept: a page uses a dozen, and the page must not be able to fill the memory. */
const MOST_KNOWN = 500;
const known = new Map<string, number | undefined>();

/**
 * The month (1 to 12) a word stands for: a month's name, or a beginning of one of at least
 * three letters. `undefined` when no language knows it or languages differ (`jui`).
 */
export function monthOf(word: string): number | undefined {
  if (known.has(word)) return known.get(word);
  const month = lookUp(foldDateWord(word));
  if (known.size < MOST_KNOWN) known.set(word, month);
  return month;
}
