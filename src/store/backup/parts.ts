import * as v from 'valibot';
import type { ProfileKey } from '../../profile/address.ts';
import { BOOK_LIMITS, LONGEST_KEY } from '../../profile/limits.ts';

export const text = v.pipe(v.string(), v.maxLength(BOOK_LIMITS.text));
export const someText = v.pipe(text, v.nonEmpty());
export const texts = v.pipe(v.array(text), v.maxLength(BOOK_LIMITS.list));
export const moment = v.pipe(v.number(), v.finite());
export const key = v.custom<ProfileKey>(
  value => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_KEY,
);
