import type { SeasonWord } from '../reply-lexicon.ts';
import { word } from './refusals.ts';

/** The next time a month and day comes after `now`. */
function next(now: Date, month: number, day: number): Date {
  const thisYear = new Date(now.getFullYear(), month - 1, day, 12);
  return thisYear > now ? thisYear : new Date(now.getFullYear() + 1, month - 1, day, 12);
}

const MONTHS =
  'januar|jänner,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember'.split(
    ',',
  );

/** `im Januar`, `Mitte Januar`, `Ende Januar`, each with its day. */
const PARTS_OF_MONTH: readonly (readonly [string, number])[] = [
  ['(?:im|ab|anfang)', 4],
  ['mitte', 15],
  ['ende', 28],
];

const IN_MONTHS: readonly SeasonWord[] = PARTS_OF_MONTH.flatMap(([part, day]) =>
  MONTHS.map((month, at) => ({
    pattern: word(`${part} (?:${month})`),
    firstDay: (now: Date) => next(now, at + 1, day),
  })),
);

/** Vague spans, answered by a day on the patient side; the sender confirms it. */
export const SEASONS: readonly SeasonWord[] = [
  ...IN_MONTHS,
  {
    pattern: word('nach (?:dem|den|der) sommer(?:ferien|pause|urlaub)?'),
    firstDay: now => next(now, 9, 7),
  },
  { pattern: word('(?:im|bis zum|nächsten|diesen) sommer'), firstDay: now => next(now, 6, 21) },
  { pattern: word('(?:im|bis zum|nächsten|diesen) herbst'), firstDay: now => next(now, 9, 21) },
  {
    pattern: word('(?:im|bis zum|nächsten|nächstes|dieses) (?:frühling|frühjahr)'),
    firstDay: now => next(now, 3, 21),
  },
  {
    pattern: word(
      '(?:im |ins )?neuen? jahr|nächstes jahr|nach (?:den feiertagen|weihnachten|neujahr|dem jahreswechsel)',
    ),
    firstDay: now => next(now, 1, 8),
  },
  {
    pattern: word('nächstes quartal|im nächsten quartal'),
    firstDay: now => new Date(now.getFullYear(), (Math.floor(now.getMonth() / 3) + 1) * 3, 1, 12),
  },
];
