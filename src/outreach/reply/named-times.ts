import type { Component, ParsedResult } from 'chrono-node';
import type { NamedTime } from './decoded-reply.ts';
import type { ReplyLexicon, SeasonWord } from './reply-lexicon.ts';

/** Hours that nobody proposes for the night: "at 3" is in the afternoon. */
const LAST_SMALL_HOUR = 6;
const HALF_DAY = 12 * 3_600_000;

/** Whether the hour is said without "am" or "pm" and is one of the daytime only after noon. */
function isAfternoons({ start }: ParsedResult): boolean {
  const hour = start.get('hour') ?? 0;
  const open = start.isCertain('hour') && !start.isCertain('meridiem');
  return open && hour > 0 && hour <= LAST_SMALL_HOUR;
}

/**
 * Days and moments named in a reply, in their order, all after `now`. Where the text names
 * no time zone the sender's own is assumed, and the sender confirms.
 */
export function namedTimes(
  text: string,
  { dates, notATime }: ReplyLexicon,
  now: number,
): readonly NamedTime[] {
  const reference = { instant: new Date(now) };
  // What has passed is taken for the next of its kind, which nothing in the result says.
  const next = dates(text, reference, { forwardDate: true });
  const nearest = dates(text, reference, {});
  const momentOf = (result: ParsedResult, index: number): number => {
    const at = result.date().getTime();
    if (!isAfternoons(result)) return at;
    // At nine in the morning three at night has passed, three in the afternoon has not.
    const before = nearest[index]?.index === result.index ? nearest[index].date().getTime() : at;
    return (before + HALF_DAY > now ? before : at) + HALF_DAY;
  };
  return next
    .map((result, index) => ({
      at: momentOf(result, index),
      hasDay: ['day', 'weekday', 'hour'].some(part => result.start.isCertain(part as Component)),
      hasTime: result.start.isCertain('hour'),
      isMoment:
        result.start.isCertain('hour') &&
        (result.start.isCertain('day') || result.start.isCertain('weekday')),
      text: result.text,
    }))
    .filter(time => time.at > now && !notATime.test(time.text.trim()));
}

/** The first considerate day for a "later": a date they named, else a season they named. */
export function laterUntil(
  text: string,
  times: readonly NamedTime[],
  seasons: readonly SeasonWord[],
  now: number,
): number | undefined {
  const season = seasons.find(({ pattern }) => pattern.test(text));
  const named = times.map(time => time.at).sort((a, b) => b - a)[0];
  return season?.firstDay(new Date(now)).getTime() ?? named;
}
