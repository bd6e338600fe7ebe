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

/**
 * The month (1 to 12) a word stands for: a month's name, or a beginning of one of at least
 * three letters. `undefined` when no language knows it or languages differ (`jui`).
 */
export function monthOf(word: string): number | undefined {
  const folded = foldDateWord(word);
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
