import type { Component, ParsedResult } from 'chrono-node';
import type { NamedTime } from './decoded-reply.ts';
import type { ReplyLexicon, SeasonWord } from './reply-lexicon.ts';

/** Hours that nobody proposes for the night: "at 3" is in the afternoon. */
const LAST_SMALL_HOUR = 6;
const HALF_DAY = 12 * 3_600_000;

/** The moment meant; an hour without "am" or "pm" lies in the daytime. */
function momentOf({ start }: ParsedResult): number {
  const at = start.date().getTime();
  const hour = start.get('hour') ?? 0;
  const open = start.isCertain('hour') && !start.isCertain('meridiem');
  return open && hour > 0 && hour <= LAST_SMALL_HOUR ? at + HALF_DAY : at;
}

/**
 * Days and moments named in a reply, in their order, all after `now`.
 *
 * @param zoneOffset the writer's offset from UTC in minutes where it is known;
 *   without it the sender's own time zone is assumed and the sender confirms
 */
export function namedTimes(
  text: string,
  { dates, notATime }: ReplyLexicon,
  now: number,
  zoneOffset?: number,
): readonly NamedTime[] {
  const reference = {
    instant: new Date(now),
    ...(zoneOffset === undefined ? {} : { timezone: zoneOffset }),
  };
  return dates(text, reference, { forwardDate: true })
    .filter(result => !notATime.test(result.text.trim()))
    .map(result => ({
      at: momentOf(result),
      hasDay: ['day', 'weekday', 'hour'].some(part => result.start.isCertain(part as Component)),
      hasTime: result.start.isCertain('hour'),
      isMoment:
        result.start.isCertain('hour') &&
        (result.start.isCertain('day') || result.start.isCertain('weekday')),
      text: result.text,
    }))
    .filter(time => time.at > now);
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
