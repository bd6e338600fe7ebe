import { BOOK_LIMITS, LONGEST_KEY } from '../profile/limits.ts';
import { storeError } from './store-errors.ts';

/** Most text in one row, in UTF-16 units, so that it also fits into one line of a device's file. */
const MOST_IN_ROW = 8_000_000;

/** How much text a value holds; infinite where one text or list in it is too long to be restored. */
function textIn(value: unknown): number {
  if (typeof value === 'string') return value.length > BOOK_LIMITS.text ? Infinity : value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (Array.isArray(value) && value.length > BOOK_LIMITS.list) return Infinity;
  let sum = 0;
  for (const part of parts) sum += textIn(part);
  return sum;
}

/**
 * Lets a row through that a backup and another device's file can bring back. What is
 * longer is refused here, when it is written, and not on the day it is needed.
 *
 * @throws StoreError `too-long`
 */
export function refuseTooLong<T extends object>(row: T, key = ''): T {
  if (key.length > LONGEST_KEY || textIn(row) > MOST_IN_ROW) throw storeError('too-long');
  return row;
}
