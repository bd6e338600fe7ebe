import type { Reading } from '../profile/reading.ts';
import { redactedSkeleton } from '../reader/report/redact-page.ts';
import { OUTLINE_NAME } from './entry-name.ts';

/*
 * The script injected when somebody reports a reading problem. Like the reader it leaves
 * one function behind and does nothing else. What was read is handed in, so that the
 * page is not read again.
 */
Object.defineProperty(globalThis, OUTLINE_NAME, {
  value: (reading: Reading) => redactedSkeleton(document, new URL(location.href), reading),
  configurable: true,
  writable: true,
  enumerable: false,
});
