import { isoDay } from './iso-day.ts';

/** Longest part of a name that comes from a person's own: file systems refuse very long ones. */
const LONGEST_WORD = 60;

/** Words of a text as a file name takes them: letters and digits of any script, with hyphens between. */
function slug(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST_WORD).join('').replace(/-+$/, '');
}

/**
 * A file name that sorts by day: `a-few-minutes-2026-11-25-people.csv`.
 *
 * @param now milliseconds since the epoch
 * @param what the file holds, in the sender's or another person's words
 */
export function fileName(now: number, what: string, ending: string): string {
  return ['a-few-minutes', isoDay(now), slug(what)].filter(Boolean).join('-').concat('.', ending);
}
