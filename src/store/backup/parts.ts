import * as v from 'valibot';
import type { ProfileKey } from '../../profile/address.ts';

/** Longest text and list taken from a file: far above real ones, there to refuse absurd ones. */
const LONGEST_TEXT = 200_000;
const LONGEST_LIST = 1_000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const someText = v.pipe(text, v.nonEmpty());
export const texts = v.pipe(v.array(text), v.maxLength(LONGEST_LIST));
export const moment = v.pipe(v.number(), v.finite());
export const key = v.custom<ProfileKey>(
  value => typeof value === 'string' && value.length > 0 && value.length <= 4_096,
);
