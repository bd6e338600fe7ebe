import type { Occasion } from '../../message/terms.ts';
import { findingOf } from '../finding-of.ts';
import type { Rule } from '../review-types.ts';

const TRAITS = {
  rule: 'P2',
  dimension: 'respect',
  severity: 'info',
  source: 'LinkedIn, tens of millions of InMails',
} as const;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 0;
const NOON = 12;
/** Hours, in the sender's own clock: where the reader is, is not surely known. */
const NIGHT = { from: 22, until: 6 };

/** Letters that somebody waits for: a day's delay costs more than a bad hour. */
const WAITED_FOR: ReadonlySet<Occasion> = new Set([
  'booking',
  'thank-you',
  'goodbye',
  'answer-not-now',
  'answer-ask-colleague',
]);

/** P2: Friday afternoons, weekends and nights are when letters sink. */
export const badMoment: Rule = {
  id: 'P2',
  check(letter, { now }) {
    if (letter.text.trim() === '' || letter.channel === 'spoken') return [];
    if (WAITED_FOR.has(letter.occasion)) return [];
    const date = new Date(now);
    const day = date.getDay();
    const hour = date.getHours();
    const weekend = day === SATURDAY || day === SUNDAY || (day === FRIDAY && hour >= NOON);
    if (!weekend && hour < NIGHT.from && hour >= NIGHT.until) return [];
    const when = weekend ? 'On Monday morning' : 'In the morning';
    return [
      findingOf(
        TRAITS,
        `${when} this has a better chance of being read: you can copy and send it then.`,
      ),
    ];
  },
};
