import { asciiFirst } from '../ascii-first.ts';

/** Days in each unit of the English ages, as the page prints them or as somebody types them. */
const DAYS: Readonly<Record<string, number>> = {
  s: 0,
  m: 0,
  min: 0,
  h: 0,
  d: 1,
  w: 7,
  mo: 30,
  y: 365,
  yr: 365,
  hour: 0,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

const AGE = asciiFirst(
  String.raw`^(\d{1,3}\s?\p{L}[\p{L}\p{M}.]{0,14})\s*(?:[\u2022\u00b7]|$)`,
  'u',
);
const AGE_IN_DAYS = /^(\d{1,3})\s?([a-z]{1,5}?)s?$/;

/** Age of a post as shown, and in days where the unit is known. */
export interface PostAge {
  readonly age: string;
  readonly ageDays?: number;
}

/** Reads `2w •`, `6mo • Edited •`; other languages keep the words and leave the days unknown. */
export function postAge(text: string): PostAge | undefined {
  const age = AGE(text).exec(text)?.[1]?.trim();
  if (age === undefined) return undefined;
  const [, count, unit] = AGE_IN_DAYS.exec(age) ?? [];
  const days = unit === undefined ? undefined : DAYS[unit];
  return days === undefined ? { age } : { age, ageDays: Number(count) * days };
}
