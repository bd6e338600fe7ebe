import { safeParse } from 'valibot';
import type { Reading } from '../profile/reading.ts';
import { ReadingSchema } from './reading-schema.ts';

/**
 * Checks what came out of a page before anything believes it. `undefined` when it
 * is not a reading; fields the contract does not know are dropped.
 *
 * Going through JSON first makes both browsers alike: Chromium carries the answer
 * as JSON, Firefox as a structured clone that may hold explicit `undefined`s.
 */
export function parseReading(value: unknown): Reading | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  let plain: unknown;
  try {
    plain = JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
  const result = safeParse(ReadingSchema, plain);
  return result.success ? result.output : undefined;
}
