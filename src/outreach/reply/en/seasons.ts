import type { SeasonWord } from '../reply-lexicon.ts';

/** The next time a month and day comes after `now`. */
function next(now: Date, month: number, day: number): Date {
  const thisYear = new Date(now.getFullYear(), month - 1, day, 12);
  return thisYear > now ? thisYear : new Date(now.getFullYear() + 1, month - 1, day, 12);
}

/** First day of the next quarter of the year. */
function nextQuarter(now: Date): Date {
  return new Date(now.getFullYear(), (Math.floor(now.getMonth() / 3) + 1) * 3, 1, 12);
}

/**
 * Vague spans, answered by a day on the patient side. Seasons are the northern
 * ones; the sender confirms the day before anything is kept.
 */
export const SEASONS: readonly SeasonWord[] = [
  { pattern: /\bafter (?:the |my )?summer\b/i, firstDay: now => next(now, 9, 7) },
  {
    pattern: /\b(?:in|this|until|till|next) (?:the )?summer\b/i,
    firstDay: now => next(now, 6, 21),
  },
  {
    pattern: /\b(?:in|this|until|till|next) (?:the )?(?:autumn|fall)\b/i,
    firstDay: now => next(now, 9, 21),
  },
  {
    pattern: /\b(?:in|this|until|till|next) (?:the )?spring\b/i,
    firstDay: now => next(now, 3, 21),
  },
  {
    pattern:
      /\b(?:new year|after (?:the )?(?:holidays|christmas)|next year|early (?:in )?(?:the )?(?:new|next) year)\b/i,
    firstDay: now => next(now, 1, 8),
  },
  { pattern: /\bnext quarter\b/i, firstDay: nextQuarter },
  {
    pattern: /\bnext (?:term|semester)\b/i,
    firstDay: now => (now.getMonth() < 6 ? next(now, 9, 15) : next(now, 1, 25)),
  },
];
